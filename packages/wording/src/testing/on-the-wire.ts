import type { WireFact, WireStatement } from '../statement.ts';

/** A statement of the domain as the API sends it. */
export function onTheWire(code: string, facts: object): WireStatement {
  return { code, facts: Object.entries(facts).map(([name, value]) => ({ name, ...wireValue(value) })) };
}

function wireValue(value: unknown): Omit<WireFact, 'name'> {
  if (value instanceof Temporal.PlainDate) return { day: value.toString() };
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'string') return { text: value };
  if (Array.isArray(value)) return isAmounts(value) ? { amounts: value.map(wireMoney) } : { texts: value };
  return isMoney(value) ? { money: wireMoney(value) } : { words: value as { en: string } };
}

interface DomainMoney {
  readonly amountMinor: number;
  readonly currency: 'DKK' | 'SEK';
}

function isMoney(value: unknown): value is DomainMoney {
  return typeof value === 'object' && value !== null && 'amountMinor' in value;
}

function isAmounts(values: readonly unknown[]): values is readonly DomainMoney[] {
  return values.every(isMoney);
}

function wireMoney({ amountMinor, currency }: DomainMoney) {
  return { amountMinor: String(amountMinor), currency };
}
