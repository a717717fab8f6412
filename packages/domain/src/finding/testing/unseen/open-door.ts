import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, inEnglish as say, type UnseenAgreement } from './unseen-agreement.ts';

/** English, Roman numbers, open-ended, opening hours, no money. */
export const openDoor: UnseenAgreement = {
  organisations: [
    { id: 'hillfort', kind: 'municipality', name: 'Hillfort Council', aliases: [] },
    { id: 'open-door', kind: 'voluntaryOrganisation', name: 'Open Door', aliases: [] },
  ],
  definition: aDefinition({
    key: 'open-door',
    title: { en: 'Service level agreement on drop-in counselling' },
    form: 'serviceCollaboration',
    documentDate: '2026-01-09',
    conclusion: { kind: 'concluded', on: '2026-01-20' },
    parties: ['hillfort', 'open-door'],
    clauses: [
      say(
        'I.',
        aClause('purpose'),
        'Why',
        'Young adults may drop in without an appointment (no questions asked). The counsellor notes: nothing.',
      ),
      say(
        'II.',
        aClause('term', { start: { kind: 'day', on: '2026-02-01' }, end: { kind: 'unstated', calledLimited: false } }),
        'How long',
        'The agreement takes effect on 1st February 2026 and is of indefinite duration; there is no fixed term.',
      ),
      say(
        'III.',
        aClause('ordinaryTermination', {
          notice: { length: { months: 2 }, counting: 'fromNoticeDay', alignment: { edge: 'start', of: 'month' } },
          noticeByParty: [
            {
              party: 'hillfort',
              notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'start', of: 'month' } },
            },
          ],
        }),
        'Notice',
        'Open Door may give two months’ notice and Hillfort Council six months’ notice, in either case to the first day of a month.',
      ),
      say(
        'IV.',
        acts('counsel', ['open-door'], ['hillfort']),
        'Open Door',
        'Open Door employs the counsellors and supervises them.',
      ),
      say(
        'V.',
        acts('lend-house', ['hillfort'], ['open-door']),
        'The council',
        'Hillfort Council lends the house in Mill Lane 4b, free of charge, and cleans it.',
      ),
      say(
        'VI.',
        aClause('openingHours', { kept: 'open-door', agreedWith: 'hillfort', closedOn: ['firstOfMay'] }),
        'Opening hours',
        'The door is open 24/7 but for the first of May; hours are agreed between the parties.',
      ),
      say(
        'VII.',
        aClause('dataProtection', { consentBy: 'open-door', storageBy: 'open-door', authorityFreeRoom: true }),
        'Privacy',
        'Open Door keeps what it is told. The council cannot read it. The General Data Protection Regulation applies.',
      ),
      say(
        'VIII.',
        aClause('review', { timing: { kind: 'everyPeriod', every: 'year', dueMonth: 9 } }),
        'Review',
        'They look at the agreement annually, by the end of September.',
      ),
      say(
        'IX.',
        aClause('signature', {
          signatories: ['hillfort', 'open-door'].map((party) => ({ party, roles: [{ en: 'director' }] })),
        }),
        'Signed by',
        'The directors sign.',
      ),
    ],
  }),
};
