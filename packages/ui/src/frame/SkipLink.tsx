import { useWords } from '../provider/words.ts';

/** The first thing keys meet: past the frame, to the content. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only bg-accent text-on-accent focus:not-sr-only focus:absolute focus:z-20 focus:px-4 focus:py-3 focus:font-semibold print:hidden"
    >
      {useWords().skipToContent}
    </a>
  );
}
