import { z } from 'zod';
import { type DefinitionProblem, problemsOf } from '../agreement/definition-problem.ts';
import { expectationText } from '../expectation/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { acceptanceRecords } from './acceptance.ts';
import { accessionRecords } from './accession.ts';
import { bodyRecords } from './body.ts';
import { budgetRecords } from './budget.ts';
import { choiceRecords } from './choice.ts';
import { conditionRecords } from './condition.ts';
import { deviationRecords } from './deviation.ts';
import { dutyRecords } from './duty.ts';
import { effortRecords } from './effort.ts';
import { extraOrderRecords } from './extra-order.ts';
import { familyRecords } from './families.ts';
import { hoursRecords } from './hours.ts';
import { judgementRecords } from './judgement.ts';
import { assetRecords, materialRecords } from './material.ts';
import { meetingCalendarRecords } from './meeting-calendar.ts';
import { planRecords } from './plan.ts';
import { roleRecords } from './role.ts';
import { indexRecords, roundRecords } from './round.ts';

/** Every record a party may keep under an agreement, one schema a kind. */
export const recordSchemas = [
  ...effortRecords,
  ...planRecords,
  ...acceptanceRecords,
  ...choiceRecords,
  ...budgetRecords,
  ...deviationRecords,
  ...accessionRecords,
  ...conditionRecords,
  ...dutyRecords,
  ...judgementRecords,
  ...bodyRecords,
  ...roleRecords,
  ...meetingCalendarRecords,
  ...hoursRecords,
  ...roundRecords,
  ...indexRecords,
  ...extraOrderRecords,
  ...familyRecords,
  ...materialRecords,
  ...assetRecords,
] as const;

export const recordSchema = z.discriminatedUnion('kind', recordSchemas);

export type AgreementRecord = z.output<typeof recordSchema>;
export type RecordKind = AgreementRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<AgreementRecord, { readonly kind: Kind }>;
/** A record as JSON: days as ISO text. */
export type WrittenRecord<Kind extends RecordKind = RecordKind> = Extract<
  z.input<typeof recordSchema>,
  { readonly kind: Kind }
>;

export const recordKinds: readonly RecordKind[] = recordSchemas.map(({ shape }) => shape.kind.value);

/** The record as JSON, such that reading it gives the same record. */
export function writeRecord(record: AgreementRecord): WrittenRecord {
  return z.encode(recordSchema, record);
}

/** The record that JSON says, or all that is wrong with it. */
export function parseRecord(written: unknown): Result<AgreementRecord, readonly DefinitionProblem[]> {
  const read = recordSchema.safeParse(written, { error: expectationText });
  return read.success ? accept(read.data) : refuse(read.error.issues.flatMap((issue) => problemsOf(issue, written)));
}
