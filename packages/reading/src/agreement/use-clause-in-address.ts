import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The clause that the address names comes into sight once the document is there, and the focus with it. */
export function useClauseInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const clause = document.getElementById(hash);
      if (!clause) return;
      clause.tabIndex = -1;
      clause.focus({ preventScroll: true });
      clause.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}
