import { type Agreement, writeAgreementDefinition } from '@landsby/domain/agreement';
import type { Prisma } from '../../generated/client/client.ts';
import type { Transaction } from '../door/transaction.ts';

export interface NewAgreement {
  readonly terms: Agreement;
  /** When its events were recorded here; when they happened stands in each. */
  readonly now: Temporal.Instant;
}

type Definition = ReturnType<typeof writeAgreementDefinition>;

/** Writes a new agreement with its parties, clauses and events; whether it may stand has been decided before. */
export async function saveAgreement(
  transaction: Transaction,
  programmeId: string,
  { terms, now }: NewAgreement,
): Promise<void> {
  const definition = writeAgreementDefinition(terms);
  const { key: agreementId, clauses, parties } = definition;
  await transaction.agreement.createMany({ data: [headOf(programmeId, definition)] });
  await transaction.agreementParty.createMany({
    data: parties.map(({ key, organisation, side, actingThrough }, position) => ({
      programmeId,
      agreementId,
      key,
      organisationId: organisation,
      side,
      actingThrough,
      position,
    })),
  });
  await transaction.clause.createMany({
    data: clauses.map(({ parameters, ...clause }, position) => ({
      programmeId,
      agreementId,
      position,
      ...clause,
      parameters,
    })),
  });
  await transaction.agreementEvent.createMany({
    data: eventsOf(programmeId, definition, new Date(now.epochMilliseconds)),
  });
}

/** A template is shared with the whole programme, an instance with its parties. */
function headOf(programmeId: string, definition: Definition): Prisma.AgreementCreateManyInput {
  const {
    conclusion,
    documentDate,
    form,
    key,
    kind,
    language,
    openSlots,
    recordsSince,
    revisionDate,
    template,
    title,
  } = definition;
  return {
    programmeId,
    id: key,
    form,
    kind,
    templateId: template,
    title,
    language,
    openSlots,
    documentDate: columnOf(documentDate),
    revisionDate: columnOf(revisionDate),
    recordsSince: columnOf(recordsSince),
    isConcluded: conclusion.kind === 'concluded',
    concludedOn: conclusion.kind === 'concluded' ? columnOf(conclusion.on) : null,
    audience: kind === 'template' ? 'programme' : 'parties',
  };
}

function eventsOf(
  programmeId: string,
  { events, key, parties }: Definition,
  recordedAt: Date,
): Prisma.AgreementEventCreateManyInput[] {
  const organisationOf = new Map(parties.map((party) => [party.key, party.organisation]));
  return events.map((payload, index) => ({
    programmeId,
    agreementId: key,
    sequence: index + 1,
    kind: payload.kind,
    payload,
    recordedAt,
    occurredOn: new Date(`${payload.on}T00:00:00Z`),
    byOrganisationId: 'by' in payload && payload.by !== null ? (organisationOf.get(payload.by) ?? null) : null,
  }));
}

function columnOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
