import { useEffect, useRef } from 'react';
import { NoticeShape } from './NoticeShape.tsx';

interface FieldFailure {
  /** The field's id, to lead there. */
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly failures: readonly FieldFailure[];
}

/** Takes the focus when it comes; each line leads to its field. */
export function ErrorSummary({ title, failures }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);

  return (
    <div ref={summary} role="alert" tabIndex={-1} className="flex gap-3 border-2 border-late p-4">
      <span className="text-late">
        <NoticeShape kind="failure" />
      </span>
      <div>
        <p className="font-semibold">{title}</p>
        <ul className="mt-2 flex flex-col gap-1">
          {failures.map(({ fieldId, message }) => (
            <li key={fieldId}>
              <a
                href={`#${fieldId}`}
                className="text-late underline underline-offset-3"
                onClick={(event) => {
                  event.preventDefault();
                  focusField(fieldId);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A field of several parts is entered at its first. */
function focusField(fieldId: string) {
  const field = document.getElementById(fieldId);
  const part = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('[role=spinbutton], input, select, textarea');
  part?.scrollIntoView({ block: 'center' });
  part?.focus();
}
