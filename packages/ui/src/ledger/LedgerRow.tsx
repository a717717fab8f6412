import { type ReactNode, useState } from 'react';
import { StateMark } from '../state/StateMark.tsx';
import type { StateKind } from '../state/StateShape.tsx';
import { TracePlaceProvider } from '../trace/TracePlace.tsx';

export interface LedgerItem {
  readonly id: string;
  readonly state: { readonly kind: StateKind; readonly word: string };
  /** Who owes what to whom: the whole matter in a sentence, a link where there is a page for it. */
  readonly sentence: ReactNode;
  /** Agreement, clause, organisation: what it belongs to. */
  readonly context?: ReactNode;
  /** The day in words, or an Explained, or an Undetermined. */
  readonly due: ReactNode;
  /** "in 7 months" */
  readonly relative?: string;
  readonly amount?: ReactNode;
  readonly action?: ReactNode;
  /** What the action asks before it acts, under the row. */
  readonly below?: ReactNode;
}

export function LedgerRow({ state, sentence, context, due, relative, amount, action, below }: LedgerItem) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <li className="border-line border-b py-3">
      <TracePlaceProvider value={place}>
        <div className="grid gap-x-6 gap-y-1 @min-[36rem]:grid-cols-[minmax(0,1fr)_auto] @min-[56rem]:grid-cols-[8.5rem_minmax(0,1fr)_11rem_9rem]">
          <div className="@max-[56rem]:order-first @max-[56rem]:col-span-full @min-[56rem]:pt-0.5">
            <StateMark state={state.kind} word={state.word} />
          </div>
          <div className="min-w-0">
            <div className="max-w-[38rem]">{sentence}</div>
            {context && <div className="text-ink-soft text-sm">{context}</div>}
          </div>
          <div className="flex flex-wrap items-baseline gap-x-3 tabular-nums @min-[36rem]:block @min-[36rem]:@max-[56rem]:text-right">
            <div>{due}</div>
            {relative !== undefined && <div className="text-ink-soft text-sm">{relative}</div>}
            {amount && <div className="text-sm leading-6">{amount}</div>}
          </div>
          <div className="flex items-start @max-[56rem]:col-span-full @max-[56rem]:pt-1 @max-[56rem]:empty:hidden @min-[56rem]:justify-end">
            {action}
          </div>
        </div>
      </TracePlaceProvider>
      <div ref={setPlace} className="flow-root @min-[56rem]:pl-[10rem]" />
      <div className="mt-3 mb-1 max-w-[38rem] border-accent border-l-2 pl-4 empty:hidden @min-[56rem]:ml-[10rem] print:hidden">
        {below}
      </div>
    </li>
  );
}
