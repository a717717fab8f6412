import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.ts';

interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly label?: string;
}

/** Looks like a button because a person is about to act, is a link because it leads to a page. */
export function ButtonLink({ href, children, look = 'secondary', size = 'normal', label }: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonLook(look, size)} {...(label !== undefined && { 'aria-label': label })}>
      {children}
    </Link>
  );
}
