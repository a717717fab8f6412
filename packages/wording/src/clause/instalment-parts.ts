import { nothingElse, type WrittenParameters } from './teller.ts';
import type { Line } from './told.ts';

type Listed<Due> =
  | { readonly of: 'shares'; readonly list: readonly { readonly due: Due; readonly share: number }[] }
  | {
      readonly of: 'amounts';
      readonly list: readonly {
        readonly due: Due;
        readonly amount: WrittenParameters<'paymentByCalendar'>['yearly'];
      }[];
    };

export interface InstalmentPartsPhrases {
  readonly parts: string;
  readonly partOf: (due: string, share: number, whole: number) => string;
  readonly partAmount: (due: string, amount: string) => string;
}

interface Telling<Due> {
  readonly due: (due: Due) => string;
  readonly money: (amount: WrittenParameters<'paymentByCalendar'>['yearly']) => string;
}

/** Each instalment with its day, as an amount or as so many of all the parts. */
export function partsLines<Due>(
  { list, of }: Listed<Due>,
  say: InstalmentPartsPhrases,
  { due, money }: Telling<Due>,
): Line {
  if (of === 'amounts') {
    const items = list.map(({ amount, due: day, ...rest }) => {
      nothingElse(rest);
      return say.partAmount(due(day), money(amount));
    });
    return { lead: say.parts, items };
  }
  const whole = list.reduce((total, { share }) => total + share, 0);
  const items = list.map(({ due: day, share, ...rest }) => {
    nothingElse(rest);
    return say.partOf(due(day), share, whole);
  });
  return { lead: say.parts, items };
}
