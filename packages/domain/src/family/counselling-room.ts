import { type Agreement, clausesOf, partyByKey } from '../agreement/index.ts';
import type { RegisterKind } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';

interface CounsellingReading {
  /** The key of the party that would read. */
  readonly reader: string;
  readonly holds: RegisterKind;
}

/** S4.04: no municipality reads what is said or noted of one family in an authority-free room, whatever else is agreed; the number of families everybody reads, and the rest only the one who keeps it. */
export function mayRead(agreement: Agreement, { holds, reader }: CounsellingReading): Answer<boolean> {
  const [room] = clausesOf(agreement, 'dataProtection').filter(({ parameters }) => parameters.authorityFreeRoom);
  if (holds === 'count') return explain(true, room ?? null, []);
  if (!room) return undetermined({ code: 'roomUnstated' }, null);
  if (partyByKey(agreement, reader)?.side === 'municipality') return explain(false, room, []);
  return explain(room.parameters.storageBy === reader, room, []);
}
