import type { FieldProps } from './field.ts';

/** No day outside these can be asked about. */
export const earliestDay = '1900-01-01';
export const latestDay = '2199-12-31';

export interface DayFieldProps extends FieldProps {
  /** An ISO day, or null while none is chosen, or none that can be asked about. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly earliest?: string;
  readonly latest?: string;
}
