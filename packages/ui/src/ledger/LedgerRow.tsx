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
}

export function LedgerRow({ state, sentence, context, due, relative, amount, action }: LedgerItem) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <li className="border-line border-b py-3">
      <TracePlaceProvider value={place}>
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto] lg:grid-cols-[8.5rem_minmax(0,1fr)_11rem_9rem]">
          <div className="max-lg:order-first max-lg:col-span-full lg:pt-0.5">
            <StateMark state={state.kind} word={state.word} />
          </div>
          <div className="min-w-0">
            <div className="max-w-[38rem]">{sentence}</div>
            {context && <div className="text-ink-soft text-sm">{context}</div>}
          </div>
          <div className="flex flex-wrap items-baseline gap-x-3 tabular-nums sm:block sm:max-lg:text-right">
            <div>{due}</div>
            {relative !== undefined && <div className="text-ink-soft text-sm">{relative}</div>}
            {amount && <div className="text-sm">{amount}</div>}
          </div>
          <div className="flex items-start max-lg:col-span-full max-lg:pt-1 max-lg:empty:hidden lg:justify-end">
            {action}
          </div>
        </div>
      </TracePlaceProvider>
      <div ref={setPlace} className="flow-root lg:pl-[10rem]" />
    </li>
  );
}
