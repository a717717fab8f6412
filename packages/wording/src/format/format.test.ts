import { describe, expect, it } from 'vitest';
import { currencies, minorDigits } from '@landsby/domain/money';
import { minorDigits as decimalsOf } from './money.ts';
import { languages } from '../language.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { wordingIn } from '../testing/wording-in.ts';

const [da, sv, en] = languages.map(wordingIn) as [
  ReturnType<typeof wordingIn>,
  ReturnType<typeof wordingIn>,
  ReturnType<typeof wordingIn>,
];

describe('a day', () => {
  it('is written as the country writes it', () => {
    expect([da, sv, en].map((one) => plainSpaces(one.day('2026-06-30')))).toEqual([
      '30. juni 2026',
      'den 30 juni 2026',
      '30 June 2026',
    ]);
    expect([da, sv, en].map((one) => plainSpaces(one.shortDay('2026-11-01')))).toEqual([
      '1. nov. 2026',
      '1 nov. 2026',
      '1 Nov 2026',
    ]);
    expect([da, sv, en].map((one) => plainSpaces(one.weekday('2026-06-30')))).toEqual([
      'tirsdag den 30. juni 2026',
      'tisdag den 30 juni 2026',
      'Tuesday 30 June 2026',
    ]);
  });
});

it('keeps a day and its month on one line', () => {
  expect(da.day('2026-06-30')).toBe('30.\u00a0juni 2026');
});

describe('an amount', () => {
  it.each([
    { minor: '16000000', currency: 'DKK', says: ['160.000 kr.', '160 000 DKK', 'DKK 160,000'] },
    { minor: '650000', currency: 'SEK', says: ['6.500 SEK', '6 500 kr', 'SEK 6,500'] },
    { minor: '4000050', currency: 'DKK', says: ['40.000,50 kr.', '40 000,50 DKK', 'DKK 40,000.50'] },
    { minor: '7', currency: 'DKK', says: ['0,07 kr.', '0,07 DKK', 'DKK 0.07'] },
    { minor: '0', currency: 'SEK', says: ['0 SEK', '0 kr', 'SEK 0'] },
    {
      minor: '9007199254740993',
      currency: 'DKK',
      says: ['90.071.992.547.409,93 kr.', '90 071 992 547 409,93 DKK', 'DKK 90,071,992,547,409.93'],
    },
    { minor: '1050', currency: 'NOK', says: ['10,50 NOK', '10,50 NOK', 'NOK 10.50'] },
    { minor: '1050', currency: 'ISK', says: ['1.050 ISK', '1 050 ISK', 'ISK 1,050'] },
    { minor: '1050', currency: 'KWD', says: ['1,050 KWD', '1,050 KWD', 'KWD 1.050'] },
  ] as const)('$minor $currency', ({ minor, currency, says }) => {
    expect([da, sv, en].map((one) => plainSpaces(one.money({ amountMinor: minor, currency })))).toEqual(says);
  });
});

it('has as many decimals as the currency', () => {
  expect(currencies.map((currency) => [currency, decimalsOf(currency)])).toEqual(
    currencies.map((currency) => [currency, minorDigits(currency)]),
  );
});

describe('how far a day is, seen from 21 November 2026', () => {
  it.each([
    { day: '2026-11-21', says: ['i dag', 'i dag', 'today'] },
    { day: '2026-11-22', says: ['i morgen', 'i morgon', 'tomorrow'] },
    { day: '2026-11-20', says: ['i går', 'i går', 'yesterday'] },
    { day: '2026-11-18', says: ['for 3 dage siden', 'för 3 dagar sedan', '3 days ago'] },
    { day: '2026-12-20', says: ['om 29 dage', 'om 29 dagar', 'in 29 days'] },
    { day: '2026-12-21', says: ['om 1 måned', 'om 1 månad', 'in 1 month'] },
    { day: '2027-06-30', says: ['om 7 måneder', 'om 7 månader', 'in 7 months'] },
    { day: '2027-12-31', says: ['om 1 år og 1 måned', 'om 1 år och 1 månad', 'in 1 year and 1 month'] },
    { day: '2028-11-21', says: ['om 2 år', 'om 2 år', 'in 2 years'] },
    { day: '2033-06-30', says: ['om 6 år og 7 måneder', 'om 6 år och 7 månader', 'in 6 years and 7 months'] },
    {
      day: '2020-12-31',
      says: ['for 5 år og 10 måneder siden', 'för 5 år och 10 månader sedan', '5 years and 10 months ago'],
    },
  ])('$day', ({ day, says }) => {
    expect([da, sv, en].map((one) => plainSpaces(one.relativeDays(day, '2026-11-21')))).toEqual(says);
  });
});

describe('a period', () => {
  it.each([
    { from: '2027-01-01', until: '2027-12-31', says: ['2027', '2027', '2027'] },
    { from: '2027-01-01', until: '2028-12-31', says: ['2027–2028', '2027–2028', '2027–2028'] },
    {
      from: '2026-10-01',
      until: '2026-12-31',
      says: ['4. kvartal 2026', 'fjärde kvartalet 2026', 'the fourth quarter of 2026'],
    },
    {
      from: '2026-07-01',
      until: '2026-12-31',
      says: ['2. halvår 2026', 'andra halvåret 2026', 'the second half of 2026'],
    },
    { from: '2026-02-01', until: '2026-02-28', says: ['februar 2026', 'februari 2026', 'February 2026'] },
    {
      from: '2004-09-01',
      until: '2004-11-30',
      says: [
        '1. september 2004 – 30. november 2004',
        'den 1 september 2004 – den 30 november 2004',
        '1 September 2004 – 30 November 2004',
      ],
    },
    { from: '2027-01-01', until: null, says: ['fra 1. januar 2027', 'från den 1 januari 2027', 'from 1 January 2027'] },
  ])('$from to $until', ({ from, until, says }) => {
    expect([da, sv, en].map((one) => plainSpaces(one.period(from, until)))).toEqual(says);
  });
});

it('lists with its own and', () => {
  const three = ['A', 'B', 'C'];
  expect([da, sv, en].map((one) => one.list(three))).toEqual(['A, B og C', 'A, B och C', 'A, B and C']);
  expect([da, sv, en].map((one) => one.choice(['A', 'B']))).toEqual(['A eller B', 'A eller B', 'A or B']);
});

it('labels what the API enumerates', () => {
  expect([da, sv, en].map((one) => one.label('agreementState', 'NOTICE_GIVEN'))).toEqual([
    'Opsagt',
    'Uppsagt',
    'Notice given',
  ]);
  expect([da, sv, en].map((one) => one.label('exitGround', 'FOR_CAUSE'))).toEqual([
    'Opsigelse med grund',
    'Uppsägning med skäl',
    'Termination for cause',
  ]);
});
