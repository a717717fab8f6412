export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

const shape =
  'inline-flex items-center justify-center gap-2 rounded border font-semibold no-underline print:hidden disabled:cursor-not-allowed disabled:border-line disabled:bg-wash disabled:text-ink-soft';
const sizes: Record<ButtonSize, string> = { normal: 'min-h-11 text-base', small: 'min-h-8 text-sm' };
const room: Record<ButtonSize, string> = { normal: 'px-4', small: 'px-3' };
const looks: Record<ButtonLook, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent/90 pressed:bg-accent/80',
  secondary: 'border-edge bg-transparent text-ink hover:border-ink hover:bg-wash pressed:bg-wash',
  quiet: 'border-transparent bg-transparent text-accent underline decoration-1 underline-offset-3 hover:decoration-2',
  danger: 'border-late bg-transparent text-late hover:bg-late-wash pressed:bg-late-wash',
};

/** A quiet button stands in line with the text around it. */
export function buttonLook(look: ButtonLook, size: ButtonSize): string {
  return `${shape} ${sizes[size]} ${look === 'quiet' ? '' : room[size]} ${looks[look]}`;
}
