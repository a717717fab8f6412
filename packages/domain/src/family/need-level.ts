import type { ClauseOf, SupportActivity } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';

type Purpose = ClauseOf<'purpose'>;
type Level = Purpose['parameters']['needLevels'][number];

/** S4.10: the lowest level of need that holds everything a family gets; undetermined where none does. */
export function levelOf(clause: Purpose, activities: readonly SupportActivity[]): Answer<number> {
  const level = upwards(clause).find(({ activities: held = [] }) =>
    activities.every((wanted) => held.some(({ activity }) => activity === wanted)),
  );
  return level && level.activities
    ? explain(level.level, clause, [])
    : undetermined({ code: 'needLevelUnstated' }, clause);
}

/** `gives` where the agreement names nobody who leads. */
export type ActivityPart = 'leads' | 'gives' | 'supports' | 'notAllowed';

interface PartAtLevel {
  readonly level: number;
  readonly party: string;
  readonly activity: SupportActivity;
  readonly part: ActivityPart;
}

/** S4.11: at a level a party does what it gives there or at a lower one; where somebody else leads, it only supports or supplements. */
export function partAt(clause: Purpose, { activity, level, party }: Omit<PartAtLevel, 'part'>): ActivityPart {
  const levels = upwards(clause);
  const here = levels.find((one) => one.level === level);
  const gives = levels.some(
    (one) =>
      one.level <= level && one.activities?.some((given) => given.activity === activity && given.by === party) === true,
  );
  if (!here || !gives) return 'notAllowed';
  if (here.leadBy === null) return 'gives';
  return here.leadBy === party ? 'leads' : 'supports';
}

/** S4.10, S4.11: the matrix of every level, party and activity that the clause names. */
export function partsAt(clause: Purpose): readonly PartAtLevel[] {
  const given = upwards(clause).flatMap(({ activities = [] }) => activities);
  const parties = [...new Set(given.map(({ by }) => by))];
  const activities = [...new Set(given.map(({ activity }) => activity))];
  return upwards(clause).flatMap(({ level }) =>
    parties.flatMap((party) =>
      activities.map((activity) => ({ level, party, activity, part: partAt(clause, { level, party, activity }) })),
    ),
  );
}

function upwards({ parameters }: Purpose): readonly Level[] {
  return parameters.needLevels.toSorted((one, other) => one.level - other.level);
}
