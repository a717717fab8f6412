interface ComparedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

interface ComparedTextProps {
  readonly parts: readonly ComparedPart[];
  /** Read aloud before what was added and what was removed. */
  readonly words: { readonly added: string; readonly removed: string };
}

/** A text against its template or its older version: underlined is new, struck out is gone. */
export function ComparedText({ parts, words }: ComparedTextProps) {
  return parts.map((part, position) => {
    const key = `${position}-${part.kind}`;
    switch (part.kind) {
      case 'same':
        return <span key={key}>{part.text}</span>;
      case 'added':
        return (
          <ins
            key={key}
            className="mx-0.5 bg-settled-wash underline decoration-2 decoration-settled underline-offset-4"
          >
            <span className="sr-only">{words.added}: </span>
            {part.text}
          </ins>
        );
      case 'removed':
        return (
          <del key={key} className="mx-0.5 text-ink-soft line-through decoration-late">
            <span className="sr-only">{words.removed}: </span>
            {part.text}
          </del>
        );
    }
  });
}
