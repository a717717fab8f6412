import { asSentence } from '../sentence.ts';
import { nothingElse, type WrittenParameters } from './teller.ts';
import type { Line } from './told.ts';
import type { Tools } from './tools.ts';

type Beside = WrittenParameters<'paymentPerEvent'>['alsoPaidByPayer'];
type Flow = NonNullable<Beside[number]['flow']>;

export interface BesidePhrases {
  readonly alsoPays: (payer: string) => string;
  readonly about: (what: string, amount: string) => string;
  readonly amountUnstated: (what: string) => string;
  readonly flow: Readonly<Record<Flow, string>>;
  readonly arrangedBy: (who: string) => string;
  readonly arrangedTwice: (answers: string) => string;
  readonly arrangingUnstated: string;
}

/** What the payer pays besides: each with its amount, how it is charged and who sees to it. */
export function besideLine(
  beside: Beside,
  say: BesidePhrases,
  { list, money, payer, words }: Tools & { readonly payer: string },
): Line | null {
  if (beside.length === 0) return null;
  const items = beside.map(({ about, arrangedBy = [], flow = 'unstated', key: _key, words: what, ...rest }) => {
    nothingElse(rest);
    const paid = about === null ? say.amountUnstated(words(what)) : say.about(words(what), money(about));
    return `${paid} ${say.flow[flow]} ${arranged(arrangedBy.map(words))}`;
  });
  return { lead: say.alsoPays(payer), items };

  function arranged(answers: readonly string[]): string {
    if (answers.length === 0) return say.arrangingUnstated;
    return answers.length === 1 ? asSentence(say.arrangedBy(answers.join(''))) : say.arrangedTwice(list(answers));
  }
}
