import { type Agreement, writeAgreementDefinition } from '@landsby/domain/agreement';
import type { Prisma, Transaction } from '@landsby/db';

/** Writes a new agreement as it was defined; whether it may stand has been decided before. */
export async function insertDefinition(
  database: Transaction,
  programmeId: string,
  { terms, now }: { readonly terms: Agreement; readonly now: Temporal.Instant },
): Promise<void> {
  const { key: agreementId, ...definition } = writeAgreementDefinition(terms);
  const { conclusion, parties, clauses, events } = definition;
  await database.agreement.createMany({
    data: [
      {
        ...{ programmeId, id: agreementId, form: definition.form, kind: definition.kind, templateId: definition.template },
        ...{ title: definition.title, language: definition.language, openSlots: definition.openSlots },
        documentDate: dateOf(definition.documentDate),
        revisionDate: dateOf(definition.revisionDate),
        recordsSince: dateOf(definition.recordsSince),
        isConcluded: conclusion.kind === 'concluded',
        concludedOn: conclusion.kind === 'concluded' ? dateOf(conclusion.on) : null,
        audience: definition.kind === 'template' ? 'programme' : 'parties',
      },
    ],
  });
  await database.agreementParty.createMany({
    data: parties.map(({ organisation: organisationId, ...party }, position) => ({
      ...{ programmeId, agreementId, organisationId, position, ...party },
    })),
  });
  await database.clause.createMany({
    data: clauses.map(({ parameters, ...clause }, position) => ({
      ...{ programmeId, agreementId, position, ...clause, parameters: parameters as Prisma.InputJsonObject },
    })),
  });
  await database.agreementEvent.createMany({
    data: events.map((payload, index) => ({
      ...{ programmeId, agreementId, sequence: index + 1, kind: payload.kind, payload },
      ...{ occurredOn: dateOf(payload.on) ?? new Date(payload.on), recordedAt: new Date(now.epochMilliseconds) },
      byOrganisationId: ('by' in payload && parties.find(({ key }) => key === payload.by)?.organisation) || null,
    })),
  });
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
