import type { ReactNode } from 'react';

export function CeremonyPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="gap-6 border-line border-b py-4 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]">
      <h2 className="font-normal text-base text-ink-soft">{title}</h2>
      <div>{children}</div>
    </div>
  );
}
