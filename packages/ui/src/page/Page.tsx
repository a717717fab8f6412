import { type ReactNode, useEffect, useRef } from 'react';
import { Footnotes } from '../trace/Footnotes.tsx';
import { arrival } from './arrival.ts';

interface PageProps {
  readonly title: string;
  /** Behind the page's title in the browser's tab. */
  readonly product: string;
  /** Above the title: what this page belongs to. */
  readonly above?: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, product, above, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => arrival.at(heading.current), []);

  return (
    <Footnotes>
      <title>{`${title} – ${product}`}</title>
      <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-[48rem]">
          {above && <div className="mb-1 text-ink-soft text-sm has-[a]:print:hidden">{above}</div>}
          <h1 ref={heading} tabIndex={-1} className="text-2xl sm:text-3xl">
            {title}
          </h1>
          {lead && <div className="mt-3 max-w-[42rem] text-lg">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </header>
      <div className="flex flex-col gap-10">{children}</div>
    </Footnotes>
  );
}
