import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes to the clause in the address once the document is there to go to. */
export function useArrivalAtClause(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
}
