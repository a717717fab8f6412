import type { Currency } from '../money/index.ts';
import type { AgreementDefinition } from './definition.ts';

interface CurrencyPlace {
  readonly path: string;
  readonly currency: Currency;
}

/** Every amount in the clauses and the records of an agreement: where it stands and in which currency. */
export function currencyPlaces({
  clauses,
  events,
}: Pick<AgreementDefinition, 'clauses' | 'events'>): readonly CurrencyPlace[] {
  return [
    ...clauses.flatMap(({ parameters }, index) => placesIn(parameters, `clauses[${index}].parameters`)),
    ...events.flatMap((event, index) => placesIn(event, `events[${index}]`)),
  ];
}

/** The agreement's one currency; undefined where it states no amount. */
export function agreementCurrency(agreement: Pick<AgreementDefinition, 'clauses' | 'events'>): Currency | undefined {
  return currencyPlaces(agreement)[0]?.currency;
}

function placesIn(value: unknown, path: string): readonly CurrencyPlace[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => placesIn(entry, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null || value instanceof Temporal.PlainDate) return [];
  if ('currency' in value) return [{ path: `${path}.currency`, currency: value.currency as Currency }];
  return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, `${path}.${name}`));
}
