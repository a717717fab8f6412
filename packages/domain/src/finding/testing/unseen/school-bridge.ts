import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, kroner, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('da');
const yearly = { kind: 'everyPeriod', every: 'year', dueMonth: 4 } as const;

/** Danish, with a political case, an appropriation, a fund, an annex and documents that outrank one another. */
export const schoolBridge: UnseenAgreement = {
  organisations: [
    { id: 'skovlund', kind: 'municipality', name: 'Skovlund Kommune', aliases: [] },
    { id: 'broen', kind: 'voluntaryOrganisation', name: 'Foreningen Broen', aliases: ['Broen'] },
    { id: 'bakkefonden', kind: 'foundation', name: 'Bakkefonden', aliases: [] },
  ],
  definition: aDefinition({
    key: 'school-bridge',
    title: { da: 'Partnerskab om fravær i skolen', en: 'Partnership on absence from school' },
    language: 'da',
    documentDate: '2026-04-20',
    conclusion: { kind: 'notConcluded' },
    parties: ['skovlund', 'broen'],
    events: [
      { kind: 'decisionTaken', on: '2026-06-01', body: 'skoleudvalget', outcome: 'recommended' },
      { kind: 'decisionTaken', on: '2026-06-22', body: 'byraadet', outcome: 'approved' },
    ],
    clauses: [
      say(
        '1.',
        aClause('parties'),
        ['Parter', 'Parties'],
        [
          'Skovlund Kommune og Foreningen Broen (herefter kaldet Broen).',
          'Skovlund Kommune and Foreningen Broen (hereafter called Broen).',
        ],
      ),
      say(
        '2.',
        aClause('purpose', { ageFrom: 10, ageTo: 16 }),
        ['Formål', 'Purpose'],
        [
          'Elever på 10-16 år, som er væk fra skolen, får en voksen, der går med dem derhen. Tal fra 2025 viser, at 4,5 procent er væk mere end hver tiende dag.[1]',
          'Pupils of 10 to 16 years who stay away get an adult who walks with them.',
        ],
      ),
      say(
        '3.',
        aClause('term', {
          start: { kind: 'day', on: '2027-01-01' },
          end: { kind: 'day', on: '2028-12-31' },
        }),
        ['Løbetid', 'Term'],
        [
          'Aftalen gælder fra den første januar 2027 til udgangen af 2028.',
          'It runs from the first of January 2027 to the end of 2028.',
        ],
      ),
      say(
        '4.',
        aClause('breach', { threshold: 'material', noticeLength: { days: 14 } }),
        ['Misligholdelse', 'Breach'],
        [
          'Misligholder en part aftalen væsentligt, kan den anden ophæve den med to ugers varsel. Væsentligt er det, når et forløb udebliver; herved forstås mindst tre aflyste uger.',
          'After a material breach the other may end it at two weeks’ notice. By material is understood that three weeks are called off.',
        ],
      ),
      say(
        '5.',
        aClause('paymentByCalendar', {
          payer: 'skovlund',
          payee: 'broen',
          yearly: kroner(240_000),
          instalmentsPerYear: 12,
        }),
        ['Betaling', 'Payment'],
        [
          'Kommunen betaler to hundrede og fyrre tusind kroner om året, 20.000 kr. hver måned, bagud.',
          'The municipality pays DKK 240,000 a year, monthly in arrears, DKK 20,000 each time.',
        ],
      ),
      say(
        '6.',
        aClause('funding', {
          funder: 'Bakkefonden',
          administeredBy: 'broen',
          items: [{ key: 'training', payer: 'funder', words: { da: 'uddannelse', en: 'training' } }],
        }),
        ['Fonden', 'The fund'],
        [
          'Bakkefonden betaler uddannelsen; Broen administrerer pengene.',
          'Bakkefonden pays for training; Broen administers the money.',
        ],
      ),
      say(
        '7.',
        acts('walk-along', ['broen'], ['skovlund']),
        ['Broens opgaver', 'What Broen does'],
        [
          'Broen finder de voksne, og de følger eleverne. Beløb under pkt. 5 indsættes på en særskilt konto.',
          'Broen finds the adults. Amounts under section 5 are kept apart.',
        ],
      ),
      say(
        '8.',
        aClause('reporting', { by: 'broen', to: ['skovlund'], timing: yearly }),
        ['Afrapportering', 'Reporting'],
        [
          'Hvert år inden udgangen af april sender Broen en rapport.',
          'Every year before the end of April Broen sends a report.',
        ],
      ),
      say(
        '9.',
        aClause('precedence', {
          documents: [
            { key: 'agreement', name: { da: 'aftalen', en: 'the agreement' } },
            { key: 'annex', name: { da: 'bilag 1', en: 'annex 1' } },
          ],
          betweenClauses: 'specificPrevails',
        }),
        ['Rækkefølge', 'Precedence'],
        ['Er der forskel, gælder aftalen før bilag 1.', 'Where they differ, the agreement comes before annex 1.'],
      ),
      say(
        '10.',
        aClause('signature', {
          signatories: ['skovlund', 'broen'].map((party) => ({ party, roles: [{ da: 'formand', en: 'chair' }] })),
        }),
        ['Underskrifter', 'Signatures'],
        ['Formændene skriver under.', 'The chairs sign.'],
      ),
      say(
        'Bilag 1',
        aClause('condition', {
          kind: 'politicalDecision',
          of: 'skovlund',
          caseNumber: '26/4471',
          chain: [
            { body: 'skoleudvalget', name: 'Skoleudvalget', act: 'recommend' },
            { body: 'byraadet', name: 'Byrådet', act: 'approve' },
          ],
          administrationRecommends: true,
          annex: { documentId: '88', number: '88/26', access: 'open', isDraft: false },
          consequences: { economic: 'some', decidedEarlierIn: null },
        }),
        ['Politisk behandling', 'Political decision'],
        ['Skoleudvalget anbefalede, og byrådet godkendte.', 'The committee recommended and the council approved.'],
      ),
      say(
        'Bilag 2',
        aClause('appropriation', {
          by: 'skovlund',
          body: 'Byrådet',
          yearly: kroner(240_000),
          fromYear: 2027,
          untilYear: 2028,
        }),
        ['Bevilling', 'Appropriation'],
        [
          'Byrådet har sat 240.000 kr. af i hvert af årene 2027 og 2028.',
          'The council has set aside DKK 240,000 in each of 2027 and 2028.',
        ],
      ),
    ],
  }),
};
