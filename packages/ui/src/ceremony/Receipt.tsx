import { type ReactNode, useEffect, useRef } from 'react';
import { PrintButton } from '../action/PrintButton.tsx';
import { DefinitionList } from '../page/DefinitionList.tsx';

interface ReceiptProps {
  /** "Notice is given." */
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly is: ReactNode }[];
  /** What happens now. */
  readonly children?: ReactNode;
}

/** What was done, by whom, when: to print and to keep. Takes the focus when it comes. */
export function Receipt({ title, facts, children }: ReceiptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="max-w-[48rem] border-settled border-t-4 pt-4">
      <h2 ref={heading} tabIndex={-1} className="mb-4 text-xl outline-none">
        {title}
      </h2>
      <DefinitionList items={facts} />
      {children && <div className="mt-4">{children}</div>}
      <div className="mt-6">
        <PrintButton />
      </div>
    </section>
  );
}
