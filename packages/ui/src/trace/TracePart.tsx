import type { ReactNode } from 'react';

export function TracePart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <span className="block py-1 @lg:flex @lg:gap-4">
      <span className="block shrink-0 text-ink-soft @lg:w-24">{title}</span>
      <span className="block max-w-[34rem] grow">{children}</span>
    </span>
  );
}
