import { type ReactNode, useId } from 'react';
import { type LedgerItem, LedgerRow } from './LedgerRow.tsx';

export interface LedgerGroup {
  readonly id: string;
  /** "Late", "This week" … */
  readonly title: string;
  readonly items: readonly LedgerItem[];
  /** After the title, quietly: "3 duties". */
  readonly note?: string;
}

interface LedgerListProps {
  readonly groups: readonly LedgerGroup[];
  /** Instead of the groups when all are empty: when the next thing comes. */
  readonly empty: ReactNode;
}

/** Duties and rights by when they want something; groups with nothing in them are left out. */
export function LedgerList({ groups, empty }: LedgerListProps) {
  const filled = groups.filter((group) => group.items.length > 0);
  if (filled.length === 0) return empty;
  return (
    <div className="@container flex flex-col gap-8">
      {filled.map((group) => (
        <Group key={group.id} {...group} />
      ))}
    </div>
  );
}

function Group({ title, items, note }: LedgerGroup) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <div className="flex items-baseline gap-3 border-ink border-b pb-1">
        <h2 id={titleId} className="text-lg">
          {title}
        </h2>
        <span className="text-ink-soft text-sm tabular-nums">{note ?? items.length}</span>
      </div>
      <ul>
        {items.map((item) => (
          <LedgerRow key={item.id} {...item} />
        ))}
      </ul>
    </section>
  );
}
