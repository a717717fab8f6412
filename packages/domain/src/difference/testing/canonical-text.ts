import { type Agreement, writeAgreementDefinition } from '../../agreement/index.ts';

const inOrder = ['chain', 'contingency', 'documents'];
const naming = ['words', 'name', 'aliases', 'ruleIds'];
const named = ['key', 'plan', 'role', 'level', 'body'];

/** An agreement's parameters as one text that is the same for the same meaning: no words, no order. Knows nothing of how differences are found. */
export function canonicalText(agreement: Agreement): string {
  const { clauses } = writeAgreementDefinition(agreement);
  return clauses
    .map(({ family, parameters }) => `${family} ${text(parameters, '')}`)
    .toSorted()
    .join('\n');
}

function text(value: unknown, name: string): string {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => text(entry, ''));
    return `[${(inOrder.includes(name) ? entries : entries.toSorted()).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if ('en' in value) return JSON.stringify(value.en);
  if ('numerator' in value && 'denominator' in value)
    return String(Number(value.numerator) / Number(value.denominator));
  const isNamed = named.some((key) => key in value);
  const fields = Object.entries(value).filter(([key]) => !(isNamed && naming.includes(key)));
  return `{${fields
    .map(([key, inside]) => `${key}:${text(inside, key)}`)
    .toSorted()
    .join()}}`;
}
