import { describe, expect, it } from 'vitest';
import type { LedgerMatter } from './ledger-sentence.ts';
import { onTheWire } from './testing/on-the-wire.ts';
import { plainSpaces } from './testing/plain-spaces.ts';
import { wordingIn } from './testing/wording-in.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const plan: LedgerMatter = {
  nature: 'DUTY',
  deed: onTheWire('adoptPlan', { plan: { da: 'handleplan', en: 'action plan' }, firstYear: 2027, lastYear: 2028 }),
  who: ['Furesø Kommune', 'Børns Vilkår'],
  toWhom: [],
  dueOn: '2027-06-30',
};
const instalment: LedgerMatter = {
  nature: 'DUTY',
  deed: onTheWire('payInstalment', { from: day('2026-07-01'), until: day('2026-09-30') }),
  who: ['Fredericia Kommune'],
  toWhom: ['Mødrehjælpen'],
  dueOn: '2026-10-30',
};
const leaving: LedgerMatter = {
  nature: 'RIGHT',
  deed: onTheWire('giveNotice', { takesEffect: day('2027-12-31') }),
  who: ['Fredericia Kommune', 'Mødrehjælpen'],
  toWhom: ['Fredericia Kommune', 'Mødrehjælpen'],
  dueOn: '2027-06-30',
};

describe('who owes what to whom by when', () => {
  it.each([
    {
      matter: plan,
      language: 'da',
      says: 'Furesø Kommune og Børns Vilkår skal vedtage en handleplan for 2027–2028 senest den 30. juni 2027, om 7 måneder.',
    },
    {
      matter: plan,
      language: 'en',
      says: 'Furesø Kommune and Børns Vilkår must adopt the action plan for 2027–2028 by 30 June 2027, in 7 months.',
    },
    {
      matter: instalment,
      language: 'da',
      says: 'Fredericia Kommune skal betale Mødrehjælpen raten for 3. kvartal 2026. Fristen var den 30. oktober 2026, for 22 dage siden.',
    },
    {
      matter: instalment,
      language: 'sv',
      says: 'Fredericia Kommune ska betala Mødrehjælpen delbetalningen för tredje kvartalet 2026. Sista dagen var den 30 oktober 2026, för 22 dagar sedan.',
    },
    {
      matter: instalment,
      language: 'en',
      says: 'Fredericia Kommune must pay Mødrehjælpen the instalment for the third quarter of 2026. The deadline was 30 October 2026, 22 days ago.',
    },
    {
      matter: leaving,
      language: 'da',
      says: 'Fredericia Kommune og Mødrehjælpen kan sige aftalen op med virkning fra den 31. december 2027 senest den 30. juni 2027, om 7 måneder.',
    },
    {
      matter: leaving,
      language: 'sv',
      says: 'Fredericia Kommune och Mødrehjælpen får säga upp avtalet så att det upphör den 31 december 2027 senast den 30 juni 2027, om 7 månader.',
    },
  ] as const)('$says', ({ matter, language, says }) => {
    expect(plainSpaces(wordingIn(language).ledgerWithDay(matter, '2026-11-21'))).toBe(says);
  });

  it('leaves the day out where the row shows it', () => {
    expect(wordingIn('en').ledger(instalment)).toBe(
      'Fredericia Kommune must pay Mødrehjælpen the instalment for the third quarter of 2026.',
    );
  });

  it('counts the parties where there are too many to name', () => {
    const who = ['Borlänge', 'Gävle', 'Haninge', 'Kalmar'];
    const deed = onTheWire('reviewAgreement', {});
    expect(wordingIn('sv').ledger({ nature: 'DUTY', deed, who, toWhom: [] })).toBe(
      '4 parter ska följa upp avtalet tillsammans.',
    );
    expect(wordingIn('sv').ledger({ nature: 'DUTY', deed, who, toWhom: who, ofParties: 4 })).toBe(
      'Alla 4 parter ska följa upp avtalet tillsammans.',
    );
  });
});
