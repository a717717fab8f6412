import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.ts';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** Keeps focus and refuses presses while something is under way; the library's own would announce by a name that may be gone. */
  readonly isPending?: boolean;
  /** For a row's short verb: the whole sentence of what it does. */
  readonly label?: string;
  readonly describedBy?: string;
}

export function Button({
  children,
  onPress,
  look = 'secondary',
  size = 'normal',
  type = 'button',
  isPending = false,
  label,
  describedBy,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      type={isPending ? 'button' : type}
      className={buttonLook(look, size)}
      {...rest}
      {...(isPending ? { 'aria-disabled': true } : onPress && { onPress })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
    >
      {children}
    </AriaButton>
  );
}
