import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../provider/words.ts';
import { FootnoteBook, FootnoteBookProvider } from './footnotes.ts';
import { Trace } from './Trace.tsx';

/** Collects the traces of what it holds and prints them after it. */
export function Footnotes({ children }: { readonly children: ReactNode }) {
  const [book] = useState(() => new FootnoteBook());
  const [notes, setNotes] = useState<ReturnType<FootnoteBook['inOrder']>>([]);
  const words = useWords().trace;

  useEffect(() => {
    const collect = () => flushSync(() => setNotes(book.inOrder()));
    const print = window.matchMedia('print');
    const onChange = () => print.matches && collect();
    window.addEventListener('beforeprint', collect);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', collect);
      print.removeEventListener('change', onChange);
    };
  }, [book]);

  return (
    <FootnoteBookProvider value={book}>
      {children}
      {notes.length > 0 && (
        <section data-footnotes="" className="mt-8 hidden border-ink border-t pt-3 text-sm print:block">
          <h2 className="mb-1 font-semibold">{words.footnotes}</h2>
          <ol>
            {notes.map(({ number, content }) => (
              <li key={number} className="flex gap-3 border-line border-b py-1">
                <span className="w-5 shrink-0 text-right tabular-nums">{number}</span>
                <div className="@container grow">
                  <b className="font-semibold">{content.label}</b>
                  <Trace {...content} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </FootnoteBookProvider>
  );
}
