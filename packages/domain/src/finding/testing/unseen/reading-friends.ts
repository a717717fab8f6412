import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, byHalf, kroner, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('da');
const halfYear = { kind: 'everyPeriod', every: 'halfYear', dueMonth: null } as const;

/** Danish, two parties, paragraphs, paid in advance twice a year. */
export const readingFriends: UnseenAgreement = {
  organisations: [
    { id: 'engby', kind: 'municipality', name: 'Engby Kommune', aliases: [] },
    { id: 'laesevennerne', kind: 'voluntaryOrganisation', name: 'Læsevennerne', aliases: [] },
  ],
  definition: aDefinition({
    key: 'reading-friends',
    title: {
      da: 'Samarbejdsaftale om læsevenner på folkeskolerne',
      en: 'Cooperation on reading friends in the schools',
    },
    language: 'da',
    documentDate: '2026-05-12',
    conclusion: { kind: 'notConcluded' },
    parties: ['engby', 'laesevennerne'],
    clauses: [
      say(
        '§ 1',
        aClause('parties'),
        ['Hvem aftalen er mellem', 'Between whom'],
        [
          'Aftalen er indgået mellem Engby Kommune, CVR 29 18 94 55, og Læsevennerne, Torvet 3, 2. sal. Kontakt: post@laesevennerne.example, tlf. 70 12 34 56.',
          'The agreement is between Engby Kommune and Læsevennerne.',
        ],
      ),
      say(
        '§ 2',
        aClause('purpose', { ageFrom: 7, ageTo: 12 }),
        ['Baggrund og formål', 'Background and purpose'],
        [
          'Børn på 7-12 år, som har svært ved at læse, får en voksen læseven. Hvad er en god historie? Det spørger læsevennen barnet om (og læser den så højt). Indsatsen har været i gang i to skoleår som forsøg, jf. byrådets møde den 3. marts 2026.',
          'Children of 7 to 12 years who struggle to read get an adult reading friend.',
        ],
      ),
      say(
        '§ 3',
        aClause('term', { start: { kind: 'day', on: '2026-08-01' }, end: { kind: 'day', on: '2028-07-31' } }),
        ['Varighed', 'Duration'],
        [
          'Aftalen træder i kraft den 1. august 2026 og løber i to år til og med den 31. juli 2028. Senest et halvt år før udløb mødes parterne om, hvad der skal ske.',
          'It begins on 1 August 2026 and runs for two years until 31 July 2028. They meet half a year before it ends.',
        ],
      ),
      say(
        '§ 4',
        aClause('ordinaryTermination', {
          notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'month' } },
        }),
        ['Opsigelse', 'Notice'],
        [
          'Hver af parterne kan opsige aftalen skriftligt med løbende måned plus 3 (tre) måneder. Modtageren bekræfter opsigelsen inden for ti hverdage.',
          'Either party may leave with three months’ notice to the end of a month. The recipient confirms within ten working days.',
        ],
      ),
      say(
        '§ 5',
        aClause('paymentByCalendar', {
          payer: 'engby',
          payee: 'laesevennerne',
          yearly: kroner(90_000),
          instalmentsPerYear: 2,
          timing: 'advance',
        }),
        ['Økonomi', 'Money'],
        [
          'Kommunen yder et tilskud på 90.000 kr. om året, i alt 180.000 kr. Det udbetales halvårligt forud med 45.000 kr. ad gangen. Beløbet betales aldrig bagud.',
          'The municipality pays DKK 90,000 a year, twice a year in advance, DKK 45,000 each time.',
        ],
      ),
      say(
        '§ 6',
        acts('prepare', ['laesevennerne'], ['engby']),
        ['Foreningens opgaver', 'What the association does'],
        [
          'Foreningen finder læsevennerne, indhenter børneattester og klæder dem på til opgaven m.v. Skemaet over fremmødte udfyldes af læsevennen efter hvert besøg (se også § 2).',
          'The association finds the reading friends and prepares them. See also section 2.',
        ],
      ),
      say(
        '§ 7',
        acts('make-room', ['engby'], ['laesevennerne']),
        ['Kommunens opgaver', 'What the municipality does'],
        [
          'Skolerne stiller et roligt rum til rådighed kl. 10.00–12.00, 2 x 45 minutter pr. gang, og udpeger en kontaktperson i 0.–3. klasse.',
          'The schools provide a quiet room and name a contact.',
        ],
      ),
      say(
        '§ 8',
        aClause('governanceBody', {
          body: 'coordination-group',
          name: { da: 'koordinationsgruppen', en: 'the coordination group' },
          meetings: [{ key: 'meeting', timing: halfYear, agenda: [] }],
          decisionRule: byHalf,
        }),
        ['Koordinationsgruppe', 'Coordination group'],
        [
          'En koordinationsgruppe mødes to gange årligt og gennemgår den årlige opgørelse.',
          'A coordination group meets twice yearly and goes through the annual accounts.',
        ],
      ),
      say(
        '§ 9',
        aClause('dataProtection', { consentBy: 'laesevennerne', storageBy: 'engby' }),
        ['Personoplysninger', 'Personal data'],
        [
          'Parterne følger databeskyttelsesforordningen og databeskyttelsesloven. Foreningen indhenter samtykke, og kommunen opbevarer oplysningerne.',
          'The parties follow the General Data Protection Regulation.',
        ],
      ),
      say(
        '§ 10',
        aClause('signature', {
          signatories: [
            { party: 'engby', roles: [{ da: 'skolechef', en: 'head of schools' }] },
            { party: 'laesevennerne', roles: [{ da: 'landsleder', en: 'national leader' }] },
          ],
        }),
        ['Underskrifter', 'Signatures'],
        [
          'Skolechefen og landslederen skriver under og angiver dato.',
          'The head of schools and the national leader sign.',
        ],
      ),
    ],
  }),
};
