import { createContext, type ReactNode, use } from 'react';

/** The agreement that records are kept under, and whether the person may keep them. */
export interface Recording {
  readonly agreement: string;
  readonly version: number;
  /** Our party; null where we are none, or another day than today is looked at. */
  readonly ourParty: string | null;
  readonly nameOf: (key: string) => string;
}

const Context = createContext<Recording | null>(null);
export const RecordingProvider = Context.Provider;

export function useRecording(): Recording {
  const recording = use(Context);
  if (!recording) throw new Error('RecordingProvider is missing above this component');
  return recording;
}

/** Only a party keeps records, and only about today's agreement. */
export function OnlyForUs({ children }: { readonly children: ReactNode }) {
  return useRecording().ourParty === null ? null : children;
}
