import { type Agreement, partyOf } from '@landsby/domain/agreement';
import type { Result } from '@landsby/domain/result';
import type { OperationContext } from '../context.ts';
import type { Recorded } from '../operation/act.store.ts';
import { notFound } from '../operation/errors.ts';
import { keysOf, rowOf } from '../schema/row-id.ts';
import type { ShownAgreement } from './shown-agreement.ts';

export type AgreementActInput = {
  readonly clientKey: string;
  readonly agreementId: string;
  readonly expectedVersion: number;
};

export type AgreementAct = {
  readonly operation: string;
  readonly input: AgreementActInput;
  readonly on: Temporal.PlainDate;
  /** Whether the programme's secretariat may do it where it is no party. */
  readonly alsoBySecretariat?: true;
};

export type Conflict =
  | { readonly kind: 'VersionConflict'; readonly of: ShownAgreement }
  | { readonly kind: 'ClientKeyReused'; readonly clientKey: string };

export type ActedOn = { readonly kind: 'Recorded'; readonly of: ShownAgreement; readonly recorded: Recorded };

/** By is the key of the viewer's party; empty where it is none, which every rule refuses. */
export type Decide<Refusal> = (
  terms: Agreement,
  by: string,
) => Result<Agreement, Refusal> | Promise<Result<Agreement, Refusal>>;

/** Load, decide, save: over the version that was read, once per client key, with its audit entry. */
export async function actOnAgreement<Refusal>(
  context: OperationContext,
  { alsoBySecretariat, operation, input, on }: AgreementAct,
  decide: Decide<Refusal>,
): Promise<ActedOn | Conflict | (Refusal & { readonly of: ShownAgreement })> {
  const { agreements, acts, signedIn } = context;
  const find = async () => (await agreements.findAnew(rowOf('Agreement', input.agreementId))) ?? notFound('agreement');
  const [programmeId = '', agreementKey = ''] = keysOf(rowOf('Agreement', input.agreementId) ?? '');
  const act = { programmeId, operation, clientKey: input.clientKey, input };

  const found = find();
  // With the viewer's own always among them, an agreement that is not theirs costs what one costs that is not there.
  context.organisations.readAhead([
    signedIn.organisationId,
    ...agreements.organisationsLastIn(programmeId, agreementKey),
  ]);
  const of = await found;
  const isFunder = signedIn.capacity === 'funder';
  const by = isFunder ? '' : (partyOf(of.terms, signedIn.organisationId)?.key ?? '');
  /** Asked only where the act is not simply recorded; read anew, since the same act may have been recorded meanwhile. */
  const replay = async (): Promise<ActedOn | Conflict | null> => {
    const mayAct = by !== '' || (alsoBySecretariat && signedIn.capacity === 'secretariat');
    const earlier = mayAct ? await acts.earlier(act) : 'none';
    if (earlier === 'none') return null;
    return earlier === 'reused'
      ? { kind: 'ClientKeyReused', clientKey: input.clientKey }
      : { kind: 'Recorded', of: await find(), recorded: earlier };
  };

  if (input.expectedVersion !== of.version) return (await replay()) ?? { kind: 'VersionConflict', of };
  const decision = await decide(of.terms, by);
  if (!decision.accepted) return (await replay()) ?? { ...decision.refusal, of };

  const { saved, saving } = agreements.adding(of, decision.value, {
    organisationId: by === '' ? null : signedIn.organisationId,
    now: context.now,
  });
  context.organisations.readAhead(of.terms.parties.flatMap(({ organisation }) => organisation ?? []));
  const versions = { beforeVersion: of.version, afterVersion: saved.version };
  const recorded = await acts.record(
    act,
    { on, target: of.id, ...versions, events: saved.terms.events.length },
    saving,
  );
  if (!recorded) return (await replay()) ?? { kind: 'VersionConflict', of: await find() };
  agreements.hasSaved(saved);
  return { kind: 'Recorded', of: saved, recorded };
}

/** The agreement as it stood right after the act, so that a repeated answer is the first one. */
export function asOfRecord({ of, recorded }: ActedOn): ShownAgreement {
  const { events } = of.terms;
  if (events.length === recorded.events) return of;
  return { ...of, terms: { ...of.terms, events: events.slice(0, recorded.events) } };
}
