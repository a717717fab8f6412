import type { ClauseOf } from '../../clause/index.ts';
import type { Deed } from '../deed.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Occurrence } from '../occurrence.ts';
import { partiesOfBody, type Situation } from '../situation.ts';

/** S0.47, S1.14, S1.15, S4.26 to S4.28: setting the body up, and each of its meetings. */
export function bodyDuties(clause: ClauseOf<'governanceBody'>, situation: Situation): readonly LedgerDraft[] {
  const { body, established, meetings, name } = clause.parameters;
  const who = partiesOfBody(situation, body);
  const setUp = established
    ? eachTime(clause, situation, {
        what: 'established',
        when: established,
        deed: { code: 'establishBody', body: name },
        who,
      })
    : [];
  const held = meetings.flatMap(({ key, timing }) =>
    eachTime(clause, situation, { what: key, when: timing, deed: (time) => meeting(name, time), who }),
  );
  return [...setUp, ...held];
}

function meeting(body: ClauseOf<'governanceBody'>['parameters']['name'], { period }: Occurrence): Deed {
  return period ? { code: 'holdMeeting', body, ...period } : { code: 'holdMeetings', body };
}
