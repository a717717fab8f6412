import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, euros, inEnglish as say, type UnseenAgreement } from './unseen-agreement.ts';

const year = { kind: 'everyPeriod', every: 'year', dueMonth: 10 } as const;
const twoThirds = { numerator: 2, denominator: 3 };

/** English, four parties, articles, paid for each participant, a term that begins with an event. */
export const harbourClub: UnseenAgreement = {
  organisations: [
    { id: 'westport', kind: 'municipality', name: 'City of Westport', aliases: [] },
    { id: 'northbay', kind: 'municipality', name: 'Northbay Borough', aliases: [] },
    { id: 'millside', kind: 'municipality', name: 'Millside District', aliases: [] },
    { id: 'harbour-club', kind: 'voluntaryOrganisation', name: 'The Harbour Club', aliases: [] },
  ],
  definition: aDefinition({
    key: 'harbour-club',
    title: { en: 'Partnership on sailing for every child' },
    form: 'multiParty',
    documentDate: '2026-06-01',
    conclusion: { kind: 'notConcluded' },
    parties: ['westport', 'northbay', 'millside', 'harbour-club'],
    clauses: [
      say(
        'Article 1',
        aClause('parties', {
          mayGrow: true,
          accession: 'signature',
          leaving: { goesOnWith: 3, endsWithout: ['harbour-club'] },
        }),
        'Parties',
        'The City of Westport, Northbay Borough, Millside District and The Harbour Club. Others may join by signing; the rest go on when one of them leaves (etc.).',
      ),
      say(
        'Article 2',
        aClause('purpose', { ageFrom: 8, ageTo: 15 }),
        'Purpose',
        'Children aged 8 to 15 learn to sail, whatever their parents earn. A significant number have never been at sea. See the brochure at https://sailing.example/about?lang=en.',
      ),
      say(
        'Article 3',
        aClause('term', {
          start: { kind: 'event', event: 'pier-opened' },
          end: { kind: 'afterStart', length: { months: 30 } },
          statedLength: { months: 30 },
        }),
        'Term',
        'The partnership begins on the day the new pier opens and lasts for two and a half years. It has been prepared for a year.',
      ),
      say(
        'Article 4',
        aClause('ordinaryTermination', {
          notice: { length: { days: 90 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'quarter' } },
        }),
        'Leaving',
        'A party may leave upon ninety (90) days’ written notice expiring on the last day of a quarter. Receipt is acknowledged within one week.',
      ),
      say(
        'Article 5',
        aClause('governanceBody', {
          body: 'council',
          name: { en: 'the council' },
          meetings: [
            { key: 'meeting', timing: { kind: 'everyMonths', months: 4, countedFrom: 'calendarYear' }, agenda: [] },
          ],
          decisionRule: {
            weight: 'onePerParty',
            majority: { reach: 'atLeast', share: twoThirds, of: 'present' },
            quorum: { kind: 'share', share: twoThirds },
            tie: 'chairDecides',
          },
        }),
        'Council',
        'A council of one delegate from each party meets three times a year. Two thirds of those present decide, provided that two thirds attend.',
      ),
      say(
        'Article 6',
        aClause('paymentPerEvent', {
          payer: 'westport',
          payee: 'harbour-club',
          amounts: [euros(120)],
          per: 'participant',
          cap: euros(1_800),
          participants: { from: 6, to: 15 },
          perYear: { from: 4, to: 6 },
          counted: 'atEnd',
          aboveMost: 'notHeld',
        }),
        'Courses',
        'The City of Westport pays EUR 120 for each child who completes a course, up to EUR 1,800 a course. A course takes at least six and no more than fifteen children, counted on its last day. There are 4 to 6 courses a year.',
      ),
      say(
        'Article 7',
        acts('prepare', ['harbour-club'], ['westport', 'northbay', 'millside']),
        'The club',
        'The Harbour Club maintains the boats, insures them and employs qualified instructors. Comments from parents are passed on to the council.',
      ),
      say(
        'Article 8',
        acts('lend-rooms', ['northbay', 'millside'], ['harbour-club']),
        'The other towns',
        'Northbay Borough and Millside District lend changing rooms and tell schools about the courses under Article 6.',
      ),
      say(
        'Article 9',
        aClause('review', { timing: year }),
        'Review',
        'Every year before the end of October the parties review how it goes.',
      ),
      say(
        'Article 10',
        aClause('rightsToMaterials', { own: 'maker', joint: 'shared', removalOnDemand: { triggers: ['leaving'] } }),
        'Materials',
        'Who makes teaching material owns it; what is made together is shared. A party that leaves may demand that its name be removed.',
      ),
      say(
        'Article 11',
        aClause('signature', {
          signatories: ['westport', 'northbay', 'millside', 'harbour-club'].map((party) => ({
            party,
            roles: [{ en: 'authorised officer' }],
          })),
        }),
        'Signatures',
        'An authorised officer of each party signs.',
      ),
    ],
  }),
};
