import { monthsIn } from '@landsby/domain/calendar';
import type { ClauseFamily } from '@landsby/domain/clause';

type Json = Readonly<Record<string, unknown>>;

/** Names that tell things apart and are not said. */
const namesOnly: Readonly<Partial<Record<ClauseFamily, readonly string[]>>> = {
  governanceBody: ['body'],
  role: ['role'],
  plan: ['plan'],
  reporting: ['report'],
  condition: ['body'],
  paymentByCalendar: ['what'],
  paymentByInstalments: ['what'],
  paymentPerEvent: ['what'],
  appropriation: ['what'],
};

/** What the parameters of a clause mean, without the names that only tell things apart and with one way to say the same. */
export function meaningOf(family: ClauseFamily, parameters: unknown): unknown {
  const dropped = new Set(['key', 'ruleIds', ...(namesOnly[family] ?? [])]);
  return inOneOrder(family, settled(family, said(parameters, dropped) as Json));
}

function said(value: unknown, dropped: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => onlyWords(said(entry, dropped)));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return value.en;
  const entries = Object.entries(value).filter(([name]) => !dropped.has(name));
  return oneWay(Object.fromEntries(entries.map(([name, part]) => [name, said(part, dropped)])));
}

/** An entry of a list that is nothing but words. */
function onlyWords(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const [[name, value] = [], ...others] = Object.entries(entry);
  return others.length === 0 && (name === 'words' || name === 'name') ? value : entry;
}

/** Two quarters are a half, the last month of a period its end, and no price in any currency is free. */
function oneWay(value: Json): unknown {
  const { denominator, dueMonth, every, numerator } = value;
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const divisor = greatestDivisor(numerator, denominator);
    return { numerator: numerator / divisor, denominator: denominator / divisor };
  }
  return dueMonth !== undefined && dueMonth === monthsIn[every as keyof typeof monthsIn]
    ? { ...value, dueMonth: null }
    : value;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** What another parameter makes meaningless is not said. */
function settled(family: ClauseFamily, value: Json): Json {
  switch (family) {
    case 'parties':
      return value['mayGrow'] === true ? value : { ...value, accession: null };
    case 'paymentPerEvent': {
      const { cap, invoicing, participantPrice, per } = value as { readonly [name: string]: Json & string[] };
      return {
        ...value,
        invoicing: [...new Set(invoicing)],
        cap: (per as unknown) === 'participant' ? cap : null,
        participantPrice: participantPrice?.['amountMinor'] === 0 ? 'free' : participantPrice,
      };
    }
    case 'plan':
      return { ...value, horizonYears: Number(value['horizonYears']) * 12 };
    case 'commitment':
      return { ...value, to: [...new Set(value['to'] as string[])].toSorted() };
    case 'dataProtection': {
      const statutes = value['statutes'] as readonly (string | { readonly citedAs: string })[];
      return { ...value, statutes: statutes.map((cited) => (typeof cited === 'string' ? cited : cited.citedAs)) };
    }
    default:
      return value;
  }
}

/** Lists whose order says nothing: items by who pays for them, signatories by who signs for them. */
function inOneOrder(family: ClauseFamily, value: Json): unknown {
  const list = { funding: 'items', signature: 'signatories' }[family as string];
  if (list === undefined) return value;
  const entries = value[list] as readonly unknown[];
  return { ...value, [list]: entries.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) };
}

/** The same for what was read. */
export function readInOneOrder(family: ClauseFamily, read: unknown): unknown {
  const value = read as Json;
  if (family === 'commitment') return { ...value, to: [...new Set(value['to'] as string[])].toSorted() };
  return inOneOrder(family, value);
}
