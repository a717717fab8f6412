import { type Agreement, parseAgreementDefinition, parseAgreementEvents } from '@landsby/domain/agreement';

/** An agreement as the database keeps it: what it says, or nothing where it says what it said under a known digest, and what happened under it. */
export type KeptRow = {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly text: string | null;
  readonly events: string;
};

type Said = Pick<Agreement, 'parties'> & { readonly digest: string };

/** A digest of all that an agreement says, by its clauses: acts add events, and leave them as they are. */
const said = new WeakMap<Agreement['clauses'], Said>();

/** None for terms that were never read as they are. */
export function digestOf(terms: Agreement | undefined): string {
  const known = terms && said.get(terms.clauses);
  return known && known.parties === terms.parties ? known.digest : '';
}

/** Terms that say the same as before are the same but for their events, with all that was worked out for their clauses. */
export function readTerms(row: KeptRow, before: Agreement | undefined): Agreement {
  return row.text === null && before ? withEvents(row, before) : readAnew(row);
}

function withEvents({ events, ...row }: KeptRow, before: Agreement): Agreement {
  const parsed = parseAgreementEvents(JSON.parse(events));
  return parsed.accepted ? { ...before, events: parsed.value } : unreadable(row, parsed.refusal);
}

function readAnew({ digest, events, text, ...row }: KeptRow): Agreement {
  const definition = { ...JSON.parse(text ?? '{}'), events: JSON.parse(events) };
  const parsed = parseAgreementDefinition(definition, organisationsIn(definition));
  if (!parsed.accepted) return unreadable(row, parsed.refusal);
  const { clauses, parties } = parsed.value;
  said.set(clauses, { digest, parties });
  return parsed.value;
}

/** What is kept was checked when it came in; here its own organisations are all that is known. */
function organisationsIn({
  parties,
}: {
  readonly parties: readonly { readonly organisation: string | null }[];
}): ReadonlySet<string> {
  return new Set(parties.flatMap(({ organisation }) => organisation ?? []));
}

function unreadable({ id, programmeId }: Pick<KeptRow, 'id' | 'programmeId'>, refusal: unknown): never {
  throw new Error(
    `Agreement ${id} of ${programmeId} is kept in a form the rules cannot read: ${JSON.stringify(refusal)}`,
  );
}
