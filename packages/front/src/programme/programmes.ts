import { useParams } from '@tanstack/react-router';
import { createContext, use } from 'react';

export interface KnownProgramme {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const Programmes = createContext<readonly KnownProgramme[]>([]);
export const ProgrammesProvider = Programmes.Provider;

/** The programmes the person takes part in. */
export function useProgrammes(): readonly KnownProgramme[] {
  return use(Programmes);
}

/** The one in the address; none when it is not theirs or does not exist. */
export function useProgramme(): KnownProgramme | undefined {
  const { programme } = useParams({ strict: false });
  return useProgrammes().find(({ key }) => key === programme);
}

/** Below the programme's gate there always is one. */
export function useCurrentProgramme(): KnownProgramme {
  const programme = useProgramme();
  if (!programme) throw new Error('ProgrammeGate is missing above this component');
  return programme;
}
