import { createContext, use } from 'react';

/** The fixed words of the shared parts; each front end brings them in its language. */
export interface UiWords {
  readonly skipToContent: string;
  readonly navigation: string;
  readonly more: string;
  readonly programme: string;
  readonly language: string;
  readonly signOut: string;
  readonly backToToday: string;
  readonly today: string;
  readonly loading: string;
  readonly previous: string;
  readonly next: string;
  readonly optional: string;
  readonly clear: string;
  readonly removeFilter: (filter: string) => string;
  readonly print: string;
  readonly chooseFile: string;
  readonly trace: {
    readonly why: string;
    readonly steps: string;
    readonly rounding: string;
    readonly clause: string;
    readonly rules: string;
    readonly missing: string;
    readonly settledBy: string;
    readonly footnotes: string;
  };
  readonly timeline: {
    readonly showTable: string;
    readonly showDrawing: string;
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly note: string;
    readonly openEnded: string;
  };
}

const Words = createContext<UiWords | null>(null);
export const WordsProvider = Words.Provider;

export function useWords(): UiWords {
  const words = use(Words);
  if (!words) throw new Error('UiProvider is missing above this component');
  return words;
}
