import { createContext, type RefObject, use, useEffect } from 'react';
import type { TraceContent } from './trace-content.ts';

/** What a page can explain, kept until it prints. */
export class FootnoteBook {
  readonly #entries = new Map<HTMLElement, TraceContent>();

  write(element: HTMLElement, content: TraceContent): () => void {
    this.#entries.set(element, content);
    return () => this.#entries.delete(element);
  }

  /** In the order they stand on the page; what is not shown gets no number, what rests on the same shares one. */
  inOrder(): readonly { readonly number: number; readonly content: TraceContent }[] {
    const shown = [...this.#entries].filter(([element]) => element.isConnected && element.checkVisibility());
    shown.sort(([one], [other]) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    const notes = new Map<string, { readonly number: number; readonly content: TraceContent }>();
    for (const [element, content] of shown) {
      const same = JSON.stringify(content);
      const note = notes.get(same) ?? { number: notes.size + 1, content };
      notes.set(same, note);
      element.dataset['footnote'] = String(note.number);
      element.style.setProperty('--footnote', `'${note.number}'`);
    }
    return [...notes.values()];
  }
}

const Book = createContext<FootnoteBook | null>(null);
export const FootnoteBookProvider = Book.Provider;

export function useFootnote(element: RefObject<HTMLElement | null>, content: TraceContent) {
  const book = use(Book);
  useEffect(() => (element.current && book ? book.write(element.current, content) : undefined));
}
