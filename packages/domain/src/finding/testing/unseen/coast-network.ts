import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, byHalf, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('da');
const keys = ['klitby', 'fjordby', 'havnsted', 'oevig'];

/** Danish, four municipalities, letters for numbers, no money. */
export const coastNetwork: UnseenAgreement = {
  organisations: [
    { id: 'klitby', kind: 'municipality', name: 'Klitby Kommune', aliases: [] },
    { id: 'fjordby', kind: 'municipality', name: 'Fjordby Kommune', aliases: [] },
    { id: 'havnsted', kind: 'municipality', name: 'Havnsted Kommune', aliases: [] },
    { id: 'oevig', kind: 'municipality', name: 'Øvig Kommune', aliases: [] },
  ],
  definition: aDefinition({
    key: 'coast-network',
    title: { da: 'Kystnetværket for børns fritid', en: 'The coast network for children’s leisure' },
    form: 'multiParty',
    language: 'da',
    documentDate: '2025-12-15',
    parties: keys,
    clauses: [
      say(
        'a)',
        aClause('parties', { mayGrow: true }),
        ['Deltagere', 'Members'],
        [
          'Klitby, Fjordby, Havnsted og Øvig Kommune danner netværket. Flere kan komme til.',
          'Klitby, Fjordby, Havnsted and Øvig form the network. More may join.',
        ],
      ),
      say(
        'b)',
        aClause('purpose', { ageFrom: 3, ageTo: 17 }),
        ['Formål', 'Purpose'],
        [
          'Børn fra tre til sytten år skal have noget at gå til, også i ferierne. Det er et væsentligt mål for alle fire.',
          'Children from 3 to 17 years shall have something to do, also in the holidays.',
        ],
      ),
      say(
        'c)',
        aClause('term', {
          start: { kind: 'day', on: '2026-01-01' },
          end: { kind: 'day', on: '2029-12-31' },
        }),
        ['Periode', 'Period'],
        [
          'Netværket gælder i perioden 2026-2029, altså fire år, og erstatter et tidligere samarbejde på to år.',
          'It runs in the years 2026–2029, that is four years.',
        ],
      ),
      say(
        'd)',
        aClause('ordinaryTermination', {
          notice: { length: { months: 12 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'year' } },
        }),
        ['Udtræden', 'Leaving'],
        [
          'En kommune kan udtræde med et års varsel til et årsskifte.',
          'A municipality may leave with a year’s notice to the end of a calendar year.',
        ],
      ),
      say(
        'e)',
        aClause('governanceBody', {
          body: 'network-meeting',
          name: { da: 'netværksmødet', en: 'the network meeting' },
          established: { kind: 'by', on: '2026-01-31' },
          seats: [{ from: 'each-municipality', atLeast: 1, atMost: 2, rank: 'management' }],
          meetings: [{ key: 'meeting', timing: { kind: 'everyPeriod', every: 'quarter', dueMonth: null }, agenda: [] }],
          hosting: 'rotates',
          decisionRule: byHalf,
        }),
        ['Netværksmødet', 'The network meeting'],
        [
          'En leder fra hver kommune mødes hver tredje måned. Hver kommune har én stemme, og mere end halvdelen af stemmerne afgør.',
          'A manager from each municipality meets every three months; more than half of the votes decide.',
        ],
      ),
      say(
        'f)',
        aClause('plan', { plan: 'leisure-plan', horizonYears: 3, updateEveryYears: 1, adoptedBy: 'network-meeting' }),
        ['Fritidsplan', 'Leisure plan'],
        [
          'Planen ser tre år frem og skrives om hvert år.',
          'The plan looks three years ahead and is renewed each year.',
        ],
      ),
      say(
        'g)',
        aClause('childrensInvolvement', { principlesOwed: false, phases: ['development', 'evaluation'] }),
        ['Børnene med', 'The children'],
        [
          'Børn er med, når noget nyt udvikles, og når det bliver evalueret. Børnene siger det selv: »Vi vil lege…«',
          'Children take part when something new is developed and when it is evaluated.',
        ],
      ),
      say(
        'h)',
        acts('share-knowledge', keys, []),
        ['Viden', 'Knowledge'],
        [
          'Kommunerne deler det, de har lært, og besøger hinanden.',
          'The municipalities share what they have learnt and visit one another.',
        ],
      ),
      say(
        'i)',
        aClause('role', { role: 'contact', name: { da: 'tovholder', en: 'contact' }, of: 'each-municipality' }),
        ['Tovholder', 'Contact'],
        ['Hver kommune har en tovholder.', 'Each municipality has a contact.'],
      ),
      say(
        'j)',
        aClause('signature', {
          signatories: keys.map((party) => ({ party, roles: [{ da: 'direktør', en: 'director' }] })),
        }),
        ['Underskrifter', 'Signatures'],
        ['En direktør fra hver kommune skriver under.', 'A director of each municipality signs.'],
      ),
    ],
  }),
};
