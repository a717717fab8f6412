import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, kronor, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('sv');

/** Swedish IOP, sections with the mark behind the number, two amounts with a criterion, notice for cause only. */
export const familyCircles: UnseenAgreement = {
  organisations: [
    { id: 'granby', kind: 'municipality', name: 'Granby stad', aliases: [] },
    { id: 'bildningen', kind: 'voluntaryOrganisation', name: 'Folkbildningen i Granby', aliases: [] },
  ],
  definition: aDefinition({
    key: 'family-circles',
    title: { sv: 'Idéburet offentligt partnerskap om familjecirklar', en: 'Partnership on family circles' },
    form: 'iop',
    language: 'sv',
    documentDate: '2026-02-10',
    parties: ['granby', 'bildningen'],
    clauses: [
      say(
        '1 §',
        aClause('purpose'),
        ['Bakgrund', 'Background'],
        [
          'Partnerskapet bygger på initiativ från Folkbildningen i Granby. Enligt barnkonventionen (lag 2018:1197) ska barnets bästa komma först.',
          'The partnership was the idea of Folkbildningen i Granby.',
        ],
      ),
      say(
        '2 §',
        aClause('condition', {
          kind: 'policyBasis',
          name: 'Familjeprogrammet',
          from: '2025-01-01',
          until: '2030-12-31',
        }),
        ['Styrande dokument', 'Policy'],
        [
          'Det vilar på stadens familjeprogram för 2025–2030.',
          'It rests on the city’s family programme for 2025–2030.',
        ],
      ),
      say(
        '3 §',
        aClause('term', {
          start: { kind: 'day', on: '2026-03-01' },
          end: { kind: 'day', on: '2028-02-29' },
          statedLength: { months: 24 },
        }),
        ['Tid', 'Time'],
        [
          'Partnerskapet gäller 2026-03-01–2028-02-29, det vill säga två år.',
          'It applies from 1 March 2026 to 29 February 2028, two years.',
        ],
      ),
      say(
        '4 §',
        aClause('renewal', { kind: 'none' }),
        ['Ingen förlängning', 'No renewal'],
        ['Det upphör utan uppsägning när tiden har gått ut.', 'It ends without notice when its time is up.'],
      ),
      say(
        '5 §',
        aClause('terminationForCause', {
          notice: { length: { months: 4 }, counting: 'fromNoticeDay', alignment: null },
        }),
        ['Hävning', 'Ending it for a cause'],
        [
          'Vid väsentligt avtalsbrott, varmed avses att tre cirklar i rad ställs in, får den andra parten säga upp partnerskapet med fyra (4) månaders varsel.',
          'After a material breach, meaning three circles in a row called off, the other party may give four months’ notice.',
        ],
      ),
      say(
        '6 §',
        aClause('paymentPerEvent', {
          payer: 'granby',
          payee: 'bildningen',
          amounts: [kronor(5_500), kronor(8_250)],
          criterion: { sv: 'antal träffar i cirkeln', en: 'the number of meetings in the circle' },
          participants: { from: 5, to: 12 },
          perYear: { from: 6, to: 8 },
          counted: 'atStart',
        }),
        ['Bidrag', 'Contribution'],
        [
          'För varje genomförd cirkel betalar staden 5 500 kr (fyra träffar) eller 8 250 kr (sex träffar). Minst fem och högst tolv deltagare ska vara med vid första träffen. Det ordnas sex till åtta cirklar per år. Faktura skickas efter varje cirkel.',
          'For each circle the city pays SEK 5,500 (four meetings) or SEK 8,250 (six meetings) when at least five and at most twelve take part. There are 6 to 8 circles a year.',
        ],
      ),
      say(
        '7 §',
        acts('lead', ['bildningen'], ['granby']),
        ['Föreningens insats', 'The association'],
        [
          'Folkbildningen i Granby leder cirklarna, skaffar material och utbildar ledarna.',
          'Folkbildningen i Granby leads the circles and trains the leaders.',
        ],
      ),
      say(
        '8 §',
        acts('lend', ['granby'], ['bildningen']),
        ['Stadens insats', 'The city'],
        [
          'Staden lånar ut lokaler och berättar om cirklarna för föräldrar.',
          'The city lends rooms and tells parents about the circles.',
        ],
      ),
      say(
        '9 §',
        aClause('review', { timing: { kind: 'afterStart', length: { months: 12 } } }),
        ['Uppföljning', 'Follow-up'],
        [
          'När tolv månader har gått träffas parterna och följer upp, i mars 2027.',
          'After twelve months the parties meet and follow up.',
        ],
      ),
      say(
        '10 §',
        aClause('communication', { logosRequiredOf: ['granby', 'bildningen'] }),
        ['Logotyper', 'Logos'],
        ['Båda parters logotyper ska synas på allt material.', 'Both logos appear on all material.'],
      ),
      say(
        '11 §',
        aClause('signature', {
          signatories: ['granby', 'bildningen'].map((party) => ({ party, roles: [{ sv: 'ordförande', en: 'chair' }] })),
        }),
        ['Underskrift', 'Signature'],
        ['Ordförandena skriver under med ort och datum.', 'The chairs sign with place and date.'],
      ),
    ],
  }),
};
