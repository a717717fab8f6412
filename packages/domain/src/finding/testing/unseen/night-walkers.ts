import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, kronor, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('sv');

/** Swedish, two parties, sections within sections, one amount in three parts. */
export const nightWalkers: UnseenAgreement = {
  organisations: [
    { id: 'sjoestad', kind: 'municipality', name: 'Sjöstads kommun', aliases: ['Sjöstad'] },
    { id: 'nattvandrarna', kind: 'voluntaryOrganisation', name: 'Föreningen Nattvandrarna', aliases: [] },
  ],
  definition: aDefinition({
    key: 'night-walkers',
    title: { sv: 'Avtal om trygga kvällar', en: 'Agreement on safe evenings' },
    language: 'sv',
    documentDate: '2026-09-30',
    conclusion: { kind: 'notConcluded' },
    parties: ['sjoestad', 'nattvandrarna'],
    clauses: [
      say(
        '1',
        aClause('parties'),
        ['Parter', 'Parties'],
        [
          'Sjöstads kommun (org.nr 212000-0001), nedan kallad Sjöstad, och Föreningen Nattvandrarna (org.nr 802400-0002).',
          'Sjöstads kommun, below called Sjöstad, and Föreningen Nattvandrarna.',
        ],
      ),
      say(
        '2',
        aClause('purpose', { ageFrom: 13, ageTo: 18 }),
        ['Syfte', 'Purpose'],
        [
          'Unga mellan 13 och 18 år ska möta trygga vuxna ute på kvällarna. Vad är en trygg kväll? Det frågar vuxna ungdomarna.',
          'Young people between 13 and 18 years meet safe adults in the evenings.',
        ],
      ),
      say(
        '3.1',
        aClause('term', {
          start: { kind: 'day', on: '2027-01-01' },
          end: { kind: 'day', on: '2029-12-31' },
          statedLength: { months: 36 },
        }),
        ['Avtalstid', 'Term'],
        [
          'Avtalet gäller i tre år, från och med den 1 januari 2027 till och med den 31 december 2029.',
          'It runs for three years, from 1 January 2027 to 31 December 2029.',
        ],
      ),
      say(
        '3.2',
        aClause('ordinaryTermination', {
          notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'halfYear' } },
          notEffectiveBefore: { afterStart: { months: 12 } },
        }),
        ['Uppsägning', 'Notice'],
        [
          'Parterna får säga upp avtalet med sex månaders uppsägningstid till utgången av ett kalenderhalvår, dock tidigast ett år efter starten. Uppsägningen ska bekräftas inom 14 dagar.',
          'The parties may give six months’ notice to the end of a half-year, one year after the start at the earliest.',
        ],
      ),
      say(
        '3.3',
        aClause('renewal', {
          kind: 'byDecision',
          extension: { months: 12 },
          decideBefore: { months: 9 },
          atMostTimes: 2,
        }),
        ['Förlängning', 'Renewal'],
        [
          'Avtalet får förlängas med ett år i taget, högst två gånger. Beslut fattas senast nio månader före utgången.',
          'It may be extended by one year at a time, at most twice. The decision is taken nine months before the end.',
        ],
      ),
      say(
        '4',
        aClause('paymentByInstalments', {
          payer: 'sjoestad',
          payee: 'nattvandrarna',
          total: kronor(450_000),
          parts: {
            of: 'amounts',
            list: [
              { due: '2027-02-01', amount: kronor(200_000) },
              { due: '2028-02-01', amount: kronor(150_000) },
              { due: '2029-02-01', amount: kronor(100_000) },
            ],
          },
        }),
        ['Ersättning', 'Payment'],
        [
          'Ersättningen är 450 000 kronor för hela tiden: 200 000 kronor den 1 februari 2027, 150 tkr den 1 februari 2028 och 100 000:- den 1 februari 2029. Ange alltid diarienummer på fakturan; dröjsmålsränta är 8 procent.',
          'SEK 450,000 in all: SEK 200,000 on 1 February 2027, SEK 150,000 on 1 February 2028 and SEK 100,000 on 1 February 2029.',
        ],
      ),
      say(
        '5.1',
        acts('prepare', ['nattvandrarna'], ['sjoestad']),
        ['Föreningens åtaganden', 'What the association does'],
        [
          'Föreningen ordnar minst två vandringar i veckan och utbildar dem som går. Blanketten fylls i av gruppledaren, se punkt 4.',
          'The association arranges at least two walks a week and trains those who walk.',
        ],
      ),
      say(
        '5.2',
        acts('make-room', ['sjoestad'], ['nattvandrarna']),
        ['Kommunens åtaganden', 'What the municipality does'],
        [
          'Sjöstad bjuder på fika och ordnar västar. Kommunen följer 9 kap. 1 § socialtjänstlagen (2025:400).',
          'Sjöstad offers coffee and provides vests.',
        ],
      ),
      say(
        '6',
        aClause('communication', { approval: { by: 'sjoestad', triggeredBy: 'nameOrLogo', responseDays: 5 } }),
        ['Namn och logga', 'Name and logo'],
        [
          'Namn eller logga får användas när Sjöstad har sagt ja. Svaret kommer inom fem dagar.',
          'Name or logo may be used when Sjöstad has agreed. The answer comes within five days.',
        ],
      ),
      say(
        '7',
        aClause('reporting', {
          by: 'nattvandrarna',
          to: ['sjoestad'],
          timing: { kind: 'everyPeriod', every: 'year', dueMonth: 2 },
        }),
        ['Redovisning', 'Reporting'],
        [
          'Föreningen redovisar varje år, senast den sista februari.',
          'The association reports every year by the end of February.',
        ],
      ),
      say(
        '8',
        aClause('signature', {
          signatories: ['sjoestad', 'nattvandrarna'].map((party) => ({
            party,
            roles: [{ sv: 'ordförande', en: 'chair' }],
          })),
          originals: 2,
        }),
        ['Underskrifter', 'Signatures'],
        [
          'Avtalet finns i två likadana exemplar. Ordförandena skriver under.',
          'There are two copies. The chairs sign.',
        ],
      ),
    ],
  }),
};
