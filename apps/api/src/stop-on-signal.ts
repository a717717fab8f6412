type Signals = Pick<NodeJS.Process, 'on' | 'exit'>;

export type Stopping = {
  /** What to do before leaving; done at once when the signal came while starting. */
  readonly closing: (close: () => Promise<void>) => void;
};

/** A terminal's Ctrl+C reaches this process and its parent, which passes it on: that is one wish, not two. */
const echoMs = 1_000;

/** The first signal, or the parent's end, closes in order and leaves with 0; a second one leaves at once. */
export function stopOnSignal(signals: Signals, now: () => number = () => performance.now()): Stopping {
  let close: (() => Promise<void>) | undefined;
  let askedAt: number | undefined;
  const leave = () => {
    close?.().then(
      () => signals.exit(0),
      (error: unknown) => {
        console.error(error);
        signals.exit(1);
      },
    );
  };
  const stop = () => {
    if (askedAt === undefined) {
      askedAt = now();
      leave();
    } else if (now() - askedAt > echoMs) signals.exit(1);
  };
  signals.on('SIGINT', stop);
  signals.on('SIGTERM', stop);
  signals.on('disconnect', stop);
  return {
    closing: (given) => {
      close = given;
      if (askedAt !== undefined) leave();
    },
  };
}
