import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

interface TextLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly isQuiet?: boolean;
  readonly isCurrent?: boolean;
  /** A file to save, under this name. */
  readonly download?: string;
  readonly lang?: string;
  /** Leaves this page as it stands; its words have to say so. */
  readonly opensTab?: boolean;
  /** For those who hear the link alone: begins with what is seen. */
  readonly label?: string;
}

export function TextLink({ href, children, isQuiet = false, isCurrent = false, ...rest }: TextLinkProps) {
  const { download, lang, opensTab = false, label } = rest;
  const look = isQuiet ? 'text-ink decoration-edge' : 'text-accent decoration-accent/50';
  return (
    <Link
      href={href}
      {...(download !== undefined && { download })}
      {...(lang !== undefined && { hrefLang: lang })}
      {...(opensTab && { target: '_blank' })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isCurrent && { 'aria-current': 'page' as const })}
      className={`rounded underline decoration-1 underline-offset-3 hover:decoration-2 hover:decoration-current ${look}`}
    >
      {children}
    </Link>
  );
}
