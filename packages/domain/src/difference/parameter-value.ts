import type { Day, TurningPoint } from '../calendar/index.ts';
import type { DayOfYear, Length, Timing } from '../clause/index.ts';
import type { Money } from '../money/index.ts';
import type { Share } from '../share/index.ts';
import type { Words } from '../words.ts';

/** What a parameter says; `party` is a key of the agreement that it stands in. */
export type ParameterValue =
  | { readonly of: 'notStated' }
  | { readonly of: 'yesNo'; readonly yes: boolean }
  | { readonly of: 'number'; readonly number: number }
  | { readonly of: 'day'; readonly day: Day }
  | { readonly of: 'year'; readonly year: number }
  | { readonly of: 'dayOfYear'; readonly dayOfYear: DayOfYear & { readonly year?: number | null } }
  | { readonly of: 'length'; readonly length: Length }
  | { readonly of: 'afterStart'; readonly length: Length }
  | { readonly of: 'money'; readonly money: Money }
  | { readonly of: 'share'; readonly share: Share }
  | { readonly of: 'timing'; readonly timing: Timing }
  | { readonly of: 'turningPoint'; readonly turningPoint: TurningPoint }
  | { readonly of: 'words'; readonly words: Words }
  | { readonly of: 'text'; readonly text: string }
  | { readonly of: 'key'; readonly key: string }
  | { readonly of: 'party'; readonly party: string }
  | { readonly of: 'choice'; readonly choice: string }
  | ParameterGroup;

/** Several parameters that stand and fall together, such as an entry of a list. */
export interface ParameterGroup {
  readonly of: 'group';
  /** What tells it from the others of its list; null where nothing does. */
  readonly known: ParameterValue | null;
  readonly parts: readonly ParameterPart[];
}

export interface ParameterPart {
  /** With its family: `ordinaryTermination.notice.length`. */
  readonly place: string;
  readonly value: ParameterValue;
}

export const notStated: ParameterValue = { of: 'notStated' };

/** A value that is one thing although it is written as several fields. */
export function wholeValue(value: object): ParameterValue | null {
  if (value instanceof Temporal.PlainDate) return { of: 'day', day: value };
  if ('amountMinor' in value) return { of: 'money', money: value as Money };
  if ('numerator' in value) return { of: 'share', share: value as Share };
  if ('edge' in value) return { of: 'turningPoint', turningPoint: value as TurningPoint };
  if ('afterStart' in value) return { of: 'afterStart', length: value.afterStart as Length };
  if ('en' in value) return { of: 'words', words: value as Words };
  if ('citedAs' in value) return { of: 'text', text: String(value.citedAs) };
  const fields = Object.keys(value);
  if (fields.length === 1 && 'year' in value) return { of: 'year', year: Number(value.year) };
  if (fields.length === 1 && ('months' in value || 'days' in value)) return { of: 'length', length: value as Length };
  if ('month' in value && 'day' in value) return { of: 'dayOfYear', dayOfYear: value as DayOfYear };
  return null;
}
