import type { FieldProps } from './field.ts';

export interface DayFieldProps extends FieldProps {
  /** An ISO day, or null while none is chosen. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly earliest?: string;
  readonly latest?: string;
}
