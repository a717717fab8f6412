import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../../../clause/a-clause.ts';
import { acts, kronor, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('sv');

const clauses = (municipality: string, name: string): readonly ClauseInput[] => [
  say(
    '1',
    aClause('parties'),
    ['Parter', 'Parties'],
    [`Avtalet är mellan ${name} och Ungas röst.`, `The agreement is between ${name} and Ungas röst.`],
  ),
  say(
    '2',
    aClause('focusAreas'),
    ['Områden', 'Areas'],
    [
      'Arbetet gäller skola, fritid och digitala rum. En kartläggning görs innan insatserna väljs.',
      'The work is about school, leisure and digital spaces.',
    ],
  ),
  say(
    '3',
    aClause('term', { start: { kind: 'day', on: '2027-07-01' }, end: { kind: 'afterStart', length: { months: 18 } } }),
    ['Giltighet', 'Validity'],
    [
      'Det gäller i ett och ett halvt år, räknat från den första juli 2027.',
      'It is valid for a year and a half from 1 July 2027.',
    ],
  ),
  say(
    '4',
    aClause('renewal', { kind: 'silent', extension: { months: 6 }, decideBefore: { days: 60 }, atMostTimes: 1 }),
    ['Automatisk förlängning', 'Silent renewal'],
    [
      'Säger ingen ifrån minst 60 dagar före utgången förlängs avtalet med ett halvår, en enda gång.',
      'Unless somebody objects 60 days before the end, it goes on for half a year, once.',
    ],
  ),
  say(
    '5',
    aClause('paymentByCalendar', {
      payer: municipality,
      payee: 'ungas-roest',
      yearly: kronor(75_000),
      instalmentsPerYear: 1,
      timing: 'advance',
    }),
    ['Avgift', 'Fee'],
    ['Avgiften är 75 000 kr per år och betalas i förskott.', 'The fee is SEK 75,000 a year, paid in advance.'],
  ),
  say(
    '6',
    acts('train', ['ungas-roest'], [municipality]),
    ['Föreningen', 'The association'],
    ['Ungas röst utbildar ungdomsråden.', 'Ungas röst trains the youth councils.'],
  ),
  say(
    '7',
    aClause('signature', {
      signatories: [municipality, 'ungas-roest'].map((party) => ({
        party,
        roles: [{ sv: 'verksamhetschef', en: 'manager' }],
      })),
    }),
    ['Underskrift', 'Signature'],
    ['Verksamhetscheferna skriver under.', 'The managers sign.'],
  ),
];

const title = { sv: 'Avtal om ungdomsråd', en: 'Agreement on youth councils' };

/** Swedish, made from a template, with silent renewal and a length instead of an end. */
export const youthVoice: UnseenAgreement = {
  organisations: [
    { id: 'almviken', kind: 'municipality', name: 'Almvikens kommun', aliases: [] },
    { id: 'ungas-roest', kind: 'voluntaryOrganisation', name: 'Ungas röst', aliases: [] },
  ],
  definition: aDefinition({
    key: 'youth-voice',
    title,
    language: 'sv',
    template: 'youth-voice-template',
    conclusion: { kind: 'notConcluded' },
    parties: ['almviken', 'ungas-roest'],
    clauses: clauses('almviken', 'Almvikens kommun'),
  }),
  template: {
    ...aDefinition({
      key: 'youth-voice-template',
      title,
      language: 'sv',
      kind: 'template',
      parties: ['municipality', 'ungas-roest'],
      clauses: clauses('municipality', 'kommunen'),
    }),
    parties: [
      { key: 'municipality', organisation: null, side: 'municipality', actingThrough: null },
      { key: 'ungas-roest', organisation: 'ungas-roest', side: 'organisation', actingThrough: null },
    ],
  },
};
