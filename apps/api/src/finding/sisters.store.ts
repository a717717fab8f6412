import type { Sisters } from '@landsby/domain/finding';
import type { Transaction } from '@landsby/db';
import type { OperationContext } from '../context.ts';
import { keysOf, rowOf } from '../schema/row-id.ts';

type Beside = Pick<Sisters, 'programme' | 'organisations'>;

const known = new WeakMap<Transaction, Map<string, Promise<Sisters>>>();

/** What the viewer may see beside an agreement of the programme; read once an operation. */
export function sistersIn(context: OperationContext, programmeId: string): Promise<Sisters> {
  const { database } = context;
  const ofOperation = known.get(database) ?? new Map<string, Promise<Sisters>>();
  known.set(database, ofOperation);
  const sisters = ofOperation.get(programmeId) ?? readSisters(context, programmeId);
  ofOperation.set(programmeId, sisters);
  return sisters;
}

/** The sisters of an agreement that an act names. */
export function sistersOfActed(context: OperationContext, agreementId: string): Promise<Sisters> {
  const [programmeId = ''] = keysOf(rowOf('Agreement', agreementId) ?? '');
  return sistersIn(context, programmeId);
}

async function readSisters({ agreements, database }: OperationContext, programmeId: string): Promise<Sisters> {
  const [beside] = await database.$queryRaw<{ readonly beside: string }[]>`
    select json_build_object(
      'programme', (
        select json_build_object('name', p.name, 'aliases', p.aliases) from programme p where p.id = ${programmeId}),
      'organisations', coalesce((
        select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'aliases', o.aliases) order by o.id)
        from organisation o where o.id in (
          select m.organisation_id from membership m where m.programme_id = ${programmeId})), '[]')
    )::text as beside`;
  const read = JSON.parse(beside?.beside ?? '{"programme":null,"organisations":[]}') as Beside;
  const shown = await agreements.ofProgramme(programmeId);
  return { ...read, agreements: shown.map(({ terms }) => terms) };
}
