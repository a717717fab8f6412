import type { Transaction } from '@landsby/db';
import { type Sisters, sistersAmong, sistersSought } from '@landsby/domain/finding';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';
import type { OperationContext } from '../context.ts';
import { keysOf, rowOf } from '../schema/row-id.ts';

type Beside = Pick<Sisters, 'programme' | 'organisations'>;
type Asking = Pick<ShownAgreement, 'programmeId' | 'terms'>;

/** What the viewer may see beside an agreement: who takes part in its programme, and the agreements its rules ask about. */
export async function sistersOf(context: OperationContext, { programmeId, terms }: Asking): Promise<Sisters> {
  const [beside, others] = await Promise.all([
    besideIn(context.database, programmeId),
    othersAsked(context, { programmeId, terms }),
  ]);
  return {
    ...beside,
    agreements: sistersAmong(
      terms,
      others.map((other) => other.terms),
    ),
  };
}

/** The sisters of an agreement that an act names. */
export function sistersOfActed(
  context: OperationContext,
  agreementId: string,
  terms: ShownAgreement['terms'],
): Promise<Sisters> {
  const [programmeId = ''] = keysOf(rowOf('Agreement', agreementId) ?? '');
  return sistersOf(context, { programmeId, terms });
}

/** A template is known by its key; by a title one can only look through all. */
async function othersAsked(
  { agreements }: OperationContext,
  { programmeId, terms }: Asking,
): Promise<readonly ShownAgreement[]> {
  const { template, titles } = sistersSought(terms);
  if (titles.length > 0) return agreements.ofProgramme(programmeId);
  const found = template === null ? null : await agreements.findByKey(programmeId, template);
  return found ? [found] : [];
}

const asked = new WeakMap<Transaction, Map<string, Promise<Beside>>>();

/** Read once an operation. */
function besideIn(database: Transaction, programmeId: string): Promise<Beside> {
  const ofOperation = asked.get(database) ?? new Map<string, Promise<Beside>>();
  asked.set(database, ofOperation);
  const beside = ofOperation.get(programmeId) ?? readBeside(database, programmeId);
  ofOperation.set(programmeId, beside);
  return beside;
}

async function readBeside(database: Transaction, programmeId: string): Promise<Beside> {
  const [read] = await database.$queryRaw<{ readonly beside: string }[]>`
    select json_build_object(
      'programme', (
        select json_build_object('name', p.name, 'aliases', p.aliases) from programme p where p.id = ${programmeId}),
      'organisations', coalesce((
        select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'aliases', o.aliases) order by o.id)
        from organisation o where o.id in (
          select m.organisation_id from membership m where m.programme_id = ${programmeId})), '[]')
    )::text as beside`;
  return besideIs(read?.beside ?? '{"programme":null,"organisations":[]}');
}

const known = new Map<string, Beside>();
const mostKnown = 16;

/** The same text is one and the same object, so that what was found beside it need not be found again. */
function besideIs(text: string): Beside {
  const beside = known.get(text) ?? (JSON.parse(text) as Beside);
  known.delete(text);
  known.set(text, beside);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return beside;
}
