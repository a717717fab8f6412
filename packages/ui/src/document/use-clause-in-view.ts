import { useEffect, useState } from 'react';
import type { DocumentChapter } from './document.ts';

/** The clause at the height where eyes read. */
export function useClauseInView(chapters: readonly DocumentChapter[]): string | null {
  const [inView, setInView] = useState<string | null>(null);
  const ids = chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id)).join(' ');

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        if (entered) setInView(entered.target.id);
      },
      { rootMargin: '-20% 0px -75% 0px' },
    );
    for (const id of ids.split(' ')) {
      const clause = document.getElementById(id);
      if (clause) observer.observe(clause);
    }
    return () => observer.disconnect();
  }, [ids]);

  return inView;
}
