import { createContext, type ReactNode, use, useMemo, useState } from 'react';

/** A duty that the person is about to record as done. */
export interface Act {
  readonly id: string;
  readonly entryKey: string;
  readonly agreementId: string;
  readonly version: number;
  readonly sentence: string;
  readonly opensOn: string | null;
  /** The same on every try, so that a second try is not a second act. */
  readonly clientKey: string;
}

export interface RecordedAct {
  readonly sentence: string;
  readonly on: string;
  readonly receipt: string;
  /** It counts only once another party has said so too. */
  readonly awaitsOther: boolean;
}

interface Acting {
  readonly current: Act | null;
  readonly recorded: readonly RecordedAct[];
  readonly begin: (act: Omit<Act, 'clientKey'>) => void;
  readonly leave: () => void;
  readonly finish: (recorded: RecordedAct) => void;
}

const Context = createContext<Acting | null>(null);

export function ActingProvider({ children }: { readonly children: ReactNode }) {
  const [current, setCurrent] = useState<Act | null>(null);
  const [recorded, setRecorded] = useState<readonly RecordedAct[]>([]);
  const acting = useMemo<Acting>(
    () => ({
      current,
      recorded,
      begin: (act) => setCurrent({ ...act, clientKey: crypto.randomUUID() }),
      leave: () => setCurrent(null),
      finish: (act) => {
        setCurrent(null);
        setRecorded((before) => [act, ...before]);
      },
    }),
    [current, recorded],
  );
  return <Context value={acting}>{children}</Context>;
}

export function useActing(): Acting {
  const acting = use(Context);
  if (!acting) throw new Error('ActingProvider is missing above this component');
  return acting;
}
