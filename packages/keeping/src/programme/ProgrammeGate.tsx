import { useProgramme } from '@landsby/front';
import { Outlet } from '@tanstack/react-router';
import { PageNotFound } from '../frame/PageNotFound.tsx';

export function ProgrammeGate() {
  const programme = useProgramme();
  return programme ? <Outlet key={programme.key} /> : <PageNotFound />;
}
