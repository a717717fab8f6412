import { type BesidePhrases, besideLine } from './beside.ts';
import { type RegulationPhrases, regulationLines } from './regulation.ts';
import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Parameters = WrittenParameters<'paymentPerEvent'>;
type Range = Parameters['participants'];
type Written<Name extends keyof Parameters> = NonNullable<Parameters[Name]>;

export interface PaymentPerEventPhrases extends RegulationPhrases, BesidePhrases {
  readonly pays: Readonly<Record<Written<'per'>, (payer: string, payee: string, amounts: string) => string>>;
  readonly atMostFor: (cap: string) => string;
  readonly capUnstated: string;
  readonly criterion: (criterion: string) => string;
  readonly criterionUnstated: string;
  readonly participants: (from: number, to: number) => string;
  readonly counted: Readonly<Record<Written<'counted'>, string>>;
  readonly aboveMost: Readonly<Record<Written<'aboveMost'>, string>>;
  readonly perYear: (from: number, to: number) => string;
  readonly perYearUnstated: string;
  readonly inTotal: (from: number, to: number) => string;
  readonly inTotalUnstated: string;
  readonly invoicing: Readonly<Record<Parameters['invoicing'][number], string>>;
  readonly invoiced: (payee: string, when: string) => string;
  readonly invoicedTwoWays: (when: string) => string;
  readonly venues: (venues: string) => string;
  readonly price: (price: string) => string;
  readonly free: string;
  readonly priceUnstated: string;
}

export const paymentPerEvent: Teller<'paymentPerEvent', PaymentPerEventPhrases> = (parameters, say, tools) => {
  const { aboveMost = 'unstated', alsoPaidByPayer, amounts, cap = null, counted = 'unstated', ...first } = parameters;
  const { criterion, inTotal, invoicing, participantPrice = null, participants, payee, payer, ...second } = first;
  const { per = 'event', perYear, regulation, venues, what: _what, ...rest } = second;
  nothingElse(rest);
  const { choice, list, money, nameOf, words } = tools;
  return [
    say.pays[per](nameOf(payer), nameOf(payee), choice(amounts.map(money))),
    per === 'participant' ? (cap === null ? say.capUnstated : say.atMostFor(money(cap))) : null,
    criterion === null ? (amounts.length > 1 ? say.criterionUnstated : null) : say.criterion(words(criterion)),
    ranged(participants, say.participants),
    say.counted[counted],
    say.aboveMost[aboveMost],
    perYear ? ranged(perYear, say.perYear) : say.perYearUnstated,
    inTotal ? ranged(inTotal, say.inTotal) : say.inTotalUnstated,
    invoiced(),
    ...regulationLines(regulation, say, tools),
    priced(),
    venues.length > 0 ? say.venues(list(venues)) : null,
    besideLine(alsoPaidByPayer, say, { payer: nameOf(payer), ...tools }),
  ];

  function ranged({ from, to, ...others }: Range, phrase: (from: number, to: number) => string): string {
    nothingElse(others);
    return phrase(from, to);
  }

  function invoiced(): string {
    const ways = [...new Set(invoicing)].map((way) => say.invoicing[way]);
    return ways.length > 1 ? say.invoicedTwoWays(list(ways)) : say.invoiced(nameOf(payee), ways.join(''));
  }

  function priced(): string {
    if (participantPrice === null) return say.priceUnstated;
    return participantPrice.amountMinor === 0 ? say.free : say.price(money(participantPrice));
  }
};
