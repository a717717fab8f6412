import type { ReactNode } from 'react';

interface Definition {
  readonly term: string;
  readonly is: ReactNode;
}

export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className="border-line border-t">
      {items.map(({ term, is }) => (
        <div
          key={term}
          className="gap-x-6 border-line border-b py-2 sm:grid sm:grid-cols-[minmax(8rem,1fr)_minmax(0,3fr)]"
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">{is}</dd>
        </div>
      ))}
    </dl>
  );
}
