import { useId, useState } from 'react';
import { StateMark } from '../state/StateMark.tsx';
import { StateShape } from '../state/StateShape.tsx';
import { clauseName, type DocumentClause, type DocumentWords, type MarginNote } from './document.ts';

interface ClauseMarginProps {
  readonly clause: DocumentClause;
  readonly words: DocumentWords;
}

/** Beside the clause where there is room, folded under it where there is not; on paper always beside. */
export function ClauseMargin({ clause, words }: ClauseMarginProps) {
  const [isOpen, setOpen] = useState(false);
  const notesId = useId();
  const states = [
    ...new Map(clause.notes.flatMap(({ state }) => (state ? [[state.word, state] as const] : []))).values(),
  ];
  return (
    <aside
      aria-label={words.margin(clauseName(clause))}
      className="mt-2 min-w-0 @min-[36rem]:col-start-2 @min-[44rem]:col-start-3 @min-[44rem]:mt-0 @min-[44rem]:ml-8 @min-[44rem]:border-edge @min-[44rem]:border-l @min-[44rem]:pl-5 print:col-start-3 print:mt-0 print:ml-4 print:border-edge print:border-l print:pl-3"
    >
      {clause.notes.length > 0 && (
        <>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={notesId}
            onClick={() => setOpen(!isOpen)}
            className="-ml-2 flex min-h-11 items-center gap-2 rounded px-2 text-accent text-sm underline underline-offset-3 @min-[44rem]:hidden print:hidden"
          >
            {states.map((state) => (
              <StateShape key={state.word} state={state.kind} />
            ))}
            {words.folded(clause.notes.length)}
          </button>
          <ul
            id={notesId}
            className={`flex-col gap-4 text-sm @max-[44rem]:border-edge @max-[44rem]:border-l @max-[44rem]:pl-4 @min-[44rem]:flex print:flex print:gap-2 print:border-0 print:pl-0 ${isOpen ? 'flex' : 'hidden'}`}
          >
            <Notes notes={clause.notes} more={words.more} />
          </ul>
        </>
      )}
      {clause.keeping}
    </aside>
  );
}

const shownAtOnce = 4;

interface NotesProps {
  readonly notes: readonly MarginNote[];
  readonly more: DocumentWords['more'];
}

/** A margin longer than its clause would tear the document apart: many notes wait behind a word. */
function Notes({ notes, more }: NotesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const isLong = more !== undefined && notes.length > shownAtOnce + 1;
  const hidden = isLong && !showsAll ? notes.length - shownAtOnce : 0;
  return (
    <>
      {notes.map((note, position) => (
        <Note key={note.id} note={note} isHidden={hidden > 0 && position >= shownAtOnce} />
      ))}
      {hidden > 0 && more && (
        <li className="print:hidden">
          <button
            type="button"
            onClick={() => setShowsAll(true)}
            className="min-h-6 rounded text-accent underline underline-offset-3"
          >
            {more(hidden)}
          </button>
        </li>
      )}
    </>
  );
}

function Note({ note, isHidden }: { readonly note: MarginNote; readonly isHidden: boolean }) {
  const { title, state, content } = note;
  return (
    <li className={isHidden ? 'hidden print:list-item' : ''}>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-ink-soft">{title}</span>
        {state && <StateMark state={state.kind} word={state.word} />}
      </div>
      <div>{content}</div>
    </li>
  );
}
