import { type AgreementInput, aDefinition } from '../../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../../clause/a-clause.ts';
import { strangers } from './party-faults.ts';

interface Said {
  readonly da: string;
  readonly en: string;
}

function clause(number: number | null, parts: ClauseInput, [heading, body]: readonly [Said, Said]): ClauseInput {
  return { ...parts, printedNumber: number === null ? null : `${number}`, heading, body };
}

const both = { numerator: 1, denominator: 2 };
const quarter = { kind: 'everyPeriod', every: 'quarter', dueMonth: null } as const;

/** An agreement of many families with nothing wrong in it, in Danish and English. */
export const fullAgreement: AgreementInput = aDefinition({
  key: 'full',
  title: { da: 'Vejledere på skolerne', en: 'Guides at the schools' },
  language: 'da',
  documentDate: '2025-11-03',
  conclusion: { kind: 'notConcluded' },
  parties: ['nordby', 'foreningen'],
  events: [{ kind: 'decisionTaken', on: '2025-11-24', body: 'byraadet', outcome: 'approved' }],
  clauses: [
    clause(1, aClause('parties'), [
      { da: 'Parterne', en: 'The parties' },
      { da: 'Nordby Kommune og Foreningen Havnen.', en: 'Nordby Kommune and Foreningen Havnen.' },
    ]),
    clause(2, aClause('purpose', { ageFrom: 6, ageTo: 16 }), [
      { da: 'Formål', en: 'Purpose' },
      { da: 'Elever fra 6 til 16 år får en voksen at gå til.', en: 'Pupils aged 6 to 16 get an adult to turn to.' },
    ]),
    clause(
      3,
      aClause('term', {
        start: { kind: 'day', on: '2026-01-01' },
        end: { kind: 'day', on: '2028-12-31' },
        statedLength: { months: 36 },
      }),
      [
        { da: 'Løbetid', en: 'Term' },
        {
          da: 'Aftalen gælder i tre år, fra den 1. januar 2026 til den 31. december 2028.',
          en: 'The agreement runs for three years, from 1 January 2026 to 31 December 2028.',
        },
      ],
    ),
    clause(
      4,
      aClause('ordinaryTermination', {
        notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'month' } },
      }),
      [
        { da: 'Opsigelse', en: 'Notice' },
        {
          da: 'Begge parter kan sige op med tre måneders varsel til udgangen af en måned.',
          en: 'Both can give three months’ notice to the end of a month.',
        },
      ],
    ),
    clause(5, aClause('breach', { threshold: 'material', noticeLength: null }), [
      { da: 'Misligholdelse', en: 'Breach' },
      {
        da: 'Ved væsentlig misligholdelse kan den anden ophæve aftalen straks. Som væsentlig regnes, at kurserne ikke holdes to gange i træk.',
        en: 'After a material breach the other may end the agreement at once. A breach is regarded as material when courses are not held twice in a row.',
      },
    ]),
    clause(
      6,
      aClause('renewal', {
        kind: 'byDecision',
        extension: { months: 12 },
        decideBefore: { months: 6 },
        atMostTimes: 1,
      }),
      [
        { da: 'Forlængelse', en: 'Renewal' },
        {
          da: 'Parterne kan forlænge med et års ekstra løbetid; det afgør de senest seks måneder før udløb.',
          en: 'The parties can extend by 12 months; they decide no later than six months before the end.',
        },
      ],
    ),
    clause(7, aClause('review', { timing: { kind: 'everyPeriod', every: 'year', dueMonth: 3 } }), [
      { da: 'Opfølgning', en: 'Review' },
      {
        da: 'Parterne taler aftalen igennem hvert år inden udgangen af marts.',
        en: 'The parties talk the agreement over every year before the end of March.',
      },
    ]),
    clause(
      8,
      aClause('governanceBody', {
        body: 'steering-group',
        name: { da: 'styregruppen', en: 'the steering group' },
        established: { kind: 'by', on: '2026-01-15' },
        meetings: [{ key: 'meeting', timing: quarter, agenda: [] }],
        decisionRule: {
          weight: 'onePerParty',
          majority: { reach: 'moreThan', share: both, of: 'votesCast' },
          quorum: { kind: 'share', share: both },
          tie: 'fails',
        },
      }),
      [
        { da: 'Styregruppe', en: 'Steering group' },
        { da: 'Styregruppen mødes hvert kvartal.', en: 'The steering group meets every quarter.' },
      ],
    ),
    clause(9, aClause('plan', { horizonYears: 2, updateEveryYears: 1 }), [
      { da: 'Plan', en: 'Plan' },
      {
        da: 'Planen ser to år frem og fornys hvert år.',
        en: 'The plan looks two years ahead and is renewed every year.',
      },
    ]),
    clause(
      10,
      aClause('paymentByCalendar', {
        payer: 'nordby',
        payee: 'foreningen',
        yearly: { amountMinor: 240_000_00, currency: 'DKK' },
      }),
      [
        { da: 'Tilskud', en: 'Contribution' },
        {
          da: 'Kommunen betaler 240.000 kr. om året, bagud hvert kvartal med 60.000 kr.',
          en: 'The municipality pays DKK 240,000 a year, in arrears every quarter, DKK 60,000 each time.',
        },
      ],
    ),
    clause(
      11,
      aClause('paymentPerEvent', {
        payer: 'nordby',
        payee: 'foreningen',
        amounts: [{ amountMinor: 6_500_00, currency: 'DKK' }],
        perYear: { from: 3, to: 4 },
        counted: 'atStart',
      }),
      [
        { da: 'Kurser', en: 'Courses' },
        {
          da: 'For hvert kursus betales 6.500 kr., når mindst 10 og højst 20 deltager ved begyndelsen. Der holdes 3-4 kurser om året.',
          en: 'DKK 6,500 is paid for each course when at least 10 and at most 20 take part at its start. There are 3-4 courses a year.',
        },
      ],
    ),
    clause(12, aClause('appropriation', { by: 'nordby', fromYear: 2026, untilYear: 2028 }), [
      { da: 'Bevilling', en: 'Appropriation' },
      {
        da: 'Byrådet har sat 325.000 kr. af om året fra 2026 til 2028.',
        en: 'The council has set aside DKK 325,000 a year from 2026 to 2028.',
      },
    ]),
    clause(
      13,
      aClause('funding', { items: [{ key: 'rooms', payer: 'nordby', words: { da: 'lokaler', en: 'rooms' } }] }),
      [
        { da: 'Hvem betaler', en: 'Who pays' },
        { da: 'Kommunen betaler lokaler.', en: 'The municipality pays for rooms.' },
      ],
    ),
    clause(14, aClause('commitment', { by: ['foreningen'], to: ['nordby'] }), [
      { da: 'Foreningens opgaver', en: 'What the association does' },
      { da: 'Foreningen uddanner vejlederne.', en: 'The association trains the guides.' },
    ]),
    clause(
      15,
      aClause('communication', { approval: { by: 'foreningen', triggeredBy: 'nameOrLogo', responseDays: 10 } }),
      [
        { da: 'Omtale', en: 'Communication' },
        {
          da: 'Navn eller logo kræver et ja, som gives inden 10 dage.',
          en: 'Name or logo needs approval, given within 10 days.',
        },
      ],
    ),
    clause(16, aClause('dataProtection', { consentBy: 'foreningen', storageBy: 'foreningen' }), [
      { da: 'Persondata', en: 'Personal data' },
      {
        da: 'Foreningen følger databeskyttelsesforordningen.',
        en: 'The association follows the General Data Protection Regulation.',
      },
    ]),
    clause(
      17,
      aClause('condition', {
        kind: 'politicalDecision',
        of: 'nordby',
        caseNumber: '25/1042',
        chain: [
          { body: 'boerneudvalget', name: 'Børneudvalget', act: 'recommend' },
          { body: 'byraadet', name: 'Byrådet', act: 'approve' },
        ],
        administrationRecommends: true,
        annex: null,
        consequences: { economic: 'none', decidedEarlierIn: '25/900' },
      }),
      [
        { da: 'Politisk behandling', en: 'Political decision' },
        { da: 'Byrådet godkendte aftalen.', en: 'The council approved the agreement.' },
      ],
    ),
    clause(
      18,
      aClause('signature', {
        signatories: ['nordby', 'foreningen'].map((party) => ({ party, roles: [{ da: 'formand', en: 'chair' }] })),
      }),
      [
        { da: 'Underskrift', en: 'Signature' },
        { da: 'Formændene skriver under.', en: 'The chairs sign.' },
      ],
    ),
  ],
});

/** Who takes part in the programme of the full agreement. */
export const itsOrganisations = [
  { id: 'nordby', kind: 'municipality' as const, name: 'Nordby Kommune', aliases: [] },
  { id: 'foreningen', kind: 'voluntaryOrganisation' as const, name: 'Foreningen Havnen', aliases: [] },
  ...strangers,
];
