import { eventsOf } from '../../agreement/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import type { Deed } from '../deed.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { meetingKeptOn } from '../meeting-kept.ts';
import { type Occurrence, occurrences } from '../occurrence.ts';
import { partiesOfBody, type Situation } from '../situation.ts';

/** S0.47, S1.14, S1.15, S4.26 to S4.28: setting the body up, and each of its meetings until it is held. */
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
  const met = eventsOf(situation.agreement, 'meetingHeld').filter((event) => event.body === body);
  const held = meetings.flatMap(({ agenda, key, timing }) => {
    const items = agenda.map((item) => item.key);
    const when = occurrences(timing, situation, clause).map((time) => {
      const settledOn = time.period && meetingKeptOn(met, time.period, items);
      return settledOn ? { ...time, settledOn } : time;
    });
    return eachTime(clause, situation, { what: key, when, deed: (time) => meeting(name, time), who });
  });
  return [...setUp, ...held];
}

function meeting(body: ClauseOf<'governanceBody'>['parameters']['name'], { period }: Occurrence): Deed {
  return period ? { code: 'holdMeeting', body, ...period } : { code: 'holdMeetings', body };
}
