import { Outlet } from '@tanstack/react-router';
import { PageNotFound } from '../frame/PageNotFound.tsx';
import { useProgramme } from '../frame/programmes.ts';

export function ProgrammeGate() {
  const programme = useProgramme();
  return programme ? <Outlet key={programme.key} /> : <PageNotFound />;
}
