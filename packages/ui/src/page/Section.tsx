import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** An anchor to link to. */
  readonly id?: string;
  readonly level?: 2 | 3;
}

export function Section({ title, children, lead, actions, id, level = 2 }: SectionProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} aria-labelledby={titleId}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <Heading id={titleId} className={level === 2 ? 'text-xl' : 'text-lg'}>
          {title}
        </Heading>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
      {lead && <div className="mb-4 max-w-[42rem]">{lead}</div>}
      {children}
    </section>
  );
}
