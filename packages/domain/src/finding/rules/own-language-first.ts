import type { Agreement } from '../../agreement/index.ts';
import type { Language } from '../../words.ts';

interface InLanguage {
  readonly clause: string | null;
  readonly language: Language;
}

/** What a translation repeats is no second fault: a clause's own language speaks, the others only where it has nothing to say. */
export function ownLanguageFirst<Item extends InLanguage>(
  { language }: Agreement,
  items: readonly Item[],
): readonly Item[] {
  const spoken = new Set(items.filter((item) => item.language === language).map(({ clause }) => clause));
  return items.filter((item) => item.language === language || !spoken.has(item.clause));
}
