import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

interface Choice {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

interface TextChoiceProps {
  /** Names the choice: "How the agreement is told". */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What the text shown is, and which one binds. */
  readonly note: ReactNode;
}

/** A quiet switch of a document's text, each text with its own address. */
export function TextChoice({ label, choices, note }: TextChoiceProps) {
  return (
    <div className="mt-4 font-sans text-base">
      <nav aria-label={label} className="print:hidden">
        <ul className="flex flex-wrap">
          {choices.map(({ href, isCurrent, label: words }) => (
            <li
              key={href}
              className="flex items-center [&+&]:before:px-2 [&+&]:before:text-ink-soft [&+&]:before:content-['·']"
            >
              <Link
                href={href}
                {...(isCurrent && { 'aria-current': 'page' as const })}
                className={`flex min-h-11 items-center rounded underline-offset-3 ${
                  isCurrent
                    ? 'font-semibold text-ink no-underline'
                    : 'text-accent underline decoration-1 decoration-accent/50 hover:decoration-2 hover:decoration-current'
                }`}
              >
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="text-ink-soft text-sm">{note}</p>
    </div>
  );
}
