import { aDefinition } from '../../../agreement/an-agreement.ts';
import { aClause } from '../../../clause/a-clause.ts';
import { acts, speaking, type UnseenAgreement } from './unseen-agreement.ts';

const say = speaking('da');

/** Danish, no more than four clauses without numbers, and no end. */
export const bareMinimum: UnseenAgreement = {
  organisations: [
    { id: 'lyngsoe', kind: 'municipality', name: 'Lyngsø Kommune', aliases: [] },
    { id: 'koret', kind: 'voluntaryOrganisation', name: 'Børnekoret', aliases: [] },
  ],
  definition: aDefinition({
    key: 'bare-minimum',
    title: { da: 'Øvelokale til koret', en: 'A rehearsal room' },
    language: 'da',
    parties: ['lyngsoe', 'koret'],
    conclusion: { kind: 'concluded', on: '2025-10-01' },
    clauses: [
      say(
        null,
        aClause('purpose'),
        ['Det handler om', 'What it is about'],
        [
          'Børnekoret øver i Lyngsø Kommunes musiksal om torsdagen.',
          'Børnekoret rehearses in the hall of Lyngsø Kommune on Thursdays.',
        ],
      ),
      say(
        null,
        aClause('term', { start: { kind: 'day', on: '2025-10-01' }, end: { kind: 'unstated', calledLimited: false } }),
        ['Fra hvornår', 'From when'],
        [
          'Aftalen gælder fra 1.10.2025 uden tidsbegrænsning, indtil en af parterne siger op.',
          'It applies from 1 October 2025, without limit in time, until a party gives notice.',
        ],
      ),
      say(
        null,
        aClause('ordinaryTermination', {
          notice: { length: { days: 30 }, counting: 'fromNoticeDay', alignment: null },
        }),
        ['Opsigelse', 'Notice'],
        ['Enhver kan sige op med tredive dages varsel.', 'Anybody may give thirty days’ notice.'],
      ),
      say(
        null,
        acts('prepare', ['lyngsoe'], ['koret']),
        ['Salen', 'The hall'],
        ['Kommunen varmer salen op og låner klaveret ud.', 'The municipality heats the hall and lends the piano.'],
      ),
    ],
  }),
};
