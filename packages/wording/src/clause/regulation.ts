import { nothingElse, type WrittenParameters } from './teller.ts';
import type { Tools } from './tools.ts';

type Regulation = NonNullable<WrittenParameters<'paymentByCalendar'>['regulation']>;

export interface RegulationPhrases {
  readonly regulated: (index: string, firstYear: number) => string;
  readonly rounding: Readonly<Record<NonNullable<Regulation['rounding']>, string>>;
  readonly notRegulated: string;
}

/** Whether the amount follows an index, from when, and how it is rounded. */
export function regulationLines(
  regulation: Regulation | null | undefined,
  say: RegulationPhrases,
  { words }: Tools,
): readonly string[] {
  if (!regulation) return [say.notRegulated];
  const { firstYear, index, rounding = 'unstated', ...rest } = regulation;
  nothingElse(rest);
  return [say.regulated(words(index), firstYear), say.rounding[rounding]];
}
