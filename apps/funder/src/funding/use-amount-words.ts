import { useWording } from '@landsby/front';
import type { MoneyLike } from '@landsby/wording';

export type SayAmount = (money: MoneyLike) => string;

/** In one currency and whole crowns the figures alone, since the caption names the currency; else each amount in full. */
export function useAmountWords() {
  const wording = useWording();
  return (all: readonly MoneyLike[]): { readonly say: SayAmount; readonly currency: string | null } => {
    const [first] = all;
    const isPlain = all.every(
      ({ amountMinor, currency }) => currency === first?.currency && BigInt(amountMinor) % 100n === 0n,
    );
    if (!first || !isPlain) return { say: wording.money, currency: null };
    return {
      say: ({ amountMinor }) => wording.number(Number(BigInt(amountMinor) / 100n)),
      currency: first.currency,
    };
  };
}
