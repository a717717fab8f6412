import type { AgreementDefinition } from '../agreement/definition.ts';
import type { Wrong } from '../agreement/definition-problem.ts';
import { foundOf } from '../expectation/index.ts';
import { filledBy } from './choice.ts';
import { impossibleMaterials } from './impossible-material.ts';
import { impossibleRounds } from './impossible-round.ts';
import type { AgreementRecord, RecordKind, RecordOf } from './record.ts';
import { unlessAmong } from './unless-among.ts';

type Impossible<Kind extends RecordKind> = (
  record: RecordOf<Kind>,
  definition: AgreementDefinition,
) => readonly Wrong[];

const possible = () => [];

/** What in a definition makes a record of each kind impossible: a clause, a body or an earlier record that it has not. */
const impossible: { readonly [Kind in RecordKind]: Impossible<Kind> } = {
  mappingDone: possible,
  effortRecorded: possible,
  effortMadeFinal: unknownEffort,
  involvementRecorded: unknownEffort,
  effortCompleted: unknownEffort,
  planDrawnUp: ({ plan }, { clauses }) => {
    const plans = clauses.flatMap((clause) => (clause.family === 'plan' ? [clause.parameters.plan] : []));
    return unlessAmong(plan, plans, { field: 'plan', named: 'plan' });
  },
  accepted: ({ subject }, { events }) => {
    const subjects = events.flatMap((event) => ('key' in event ? [`${event.kind}/${event.key}`] : []));
    return unlessAmong(subject, subjects, { field: 'subject', named: 'acceptableRecord' });
  },
  choiceMade: ({ chosen, clause }, { clauses }) => {
    const open = clauses.filter((candidate) => filledBy(candidate, chosen)).map(({ id }) => id);
    return unlessAmong(clause, open, { field: 'clause', named: 'clauseLeftOpen' });
  },
  budgetPrepared: ({ body }, definition) => unlessAmong(body, budgetBodies(definition), budgetBody),
  budgetApproved: ({ body, budget }, definition) => [
    ...unlessAmong(body, budgetBodies(definition), budgetBody),
    ...unlessAmong(budget, keysOf(definition, 'budgetPrepared'), { field: 'budget', named: 'preparedBudget' }),
  ],
  dialogueHeld: possible,
  deviationMade: ({ dialogue }, definition) =>
    dialogue === null
      ? []
      : unlessAmong(dialogue, keysOf(definition, 'dialogueHeld'), { field: 'dialogue', named: 'dialogue' }),
  joined: ({ organisation, party }, { parties }) =>
    parties.some((other) => (other.key === party) !== (other.organisation === organisation))
      ? [{ field: 'party', expected: { code: 'newPartyKey' }, found: foundOf(party) }]
      : [],
  conditionMet: ({ clause }, { clauses }) => {
    const conditions = clauses.flatMap((candidate) =>
      candidate.family === 'condition' && ['ifThen', 'prerequisiteAgreement'].includes(candidate.parameters.kind)
        ? [candidate.id]
        : [],
    );
    return unlessAmong(clause, conditions, { field: 'clause', named: 'clauseOfCondition' });
  },
  dutyWaived: unknownEntry,
  breachDeclared: unknownEntry,
  judgementMade: unknownCommitment,
  occasionMet: unknownCommitment,
  memberSeated: unknownBody,
  memberLeft: ({ seat }, definition) =>
    unlessAmong(seat, keysOf(definition, 'memberSeated'), { field: 'seat', named: 'seat' }),
  meetingHeld: unknownBody,
  voteHeld: unknownBody,
  ballotCast: ({ vote }, definition) =>
    unlessAmong(vote, keysOf(definition, 'voteHeld'), { field: 'vote', named: 'vote' }),
  roleFilled: ({ role }, { clauses }) => {
    const roles = clauses.flatMap((clause) => (clause.family === 'role' ? [clause.parameters.role] : []));
    return unlessAmong(role, roles, { field: 'role', named: 'role' });
  },
  roleLeft: ({ holding }, definition) =>
    unlessAmong(holding, keysOf(definition, 'roleFilled'), { field: 'holding', named: 'timeInRole' }),
  meetingCalendarKept: ({ by }, { parties }) => {
    const municipalities = parties.flatMap(({ key, side }) => (side === 'municipality' ? [key] : []));
    return unlessAmong(by, municipalities, { field: 'by', named: 'municipality' });
  },
  openingHoursProposed: unknownHours,
  specialHoursProposed: unknownHours,
  closedForIllness: unknownHours,
  familiesCounted: ({ clause, register }, { clauses }) => {
    const counted = clauses.flatMap((candidate) =>
      candidate.family === 'reporting' && candidate.id === clause
        ? candidate.parameters.registers.flatMap(({ holds, key }) => (holds === 'count' ? [key] : []))
        : [],
    );
    return unlessAmong(register, counted, { field: 'register', named: 'countedRegister' });
  },
  ...impossibleRounds,
  ...impossibleMaterials,
};

export function impossibleRecord(record: AgreementRecord, definition: AgreementDefinition): readonly Wrong[] {
  const rule = impossible[record.kind] as (
    record: AgreementRecord,
    definition: AgreementDefinition,
  ) => readonly Wrong[];
  return rule(record, definition);
}

const budgetBody = { field: 'body', named: 'budgetBody' } as const;

function budgetBodies({ clauses }: AgreementDefinition): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.family === 'funding' && clause.parameters.budget
      ? [clause.parameters.budget.preparedBy, clause.parameters.budget.approvedBy]
      : [],
  );
}

interface OfCommitment {
  readonly clause: string;
  readonly commitment: string | null;
}

function unknownCommitment({ clause, commitment }: OfCommitment, { clauses }: AgreementDefinition): readonly Wrong[] {
  const meant = clauses.find(({ id }) => id === clause);
  const ids = clauses.map(({ id }) => id);
  if (!meant || commitment === null) return unlessAmong(clause, ids, { field: 'clause', named: 'clause' });
  const commitments = meant.family === 'commitment' ? meant.parameters.actions.map(({ key }) => key) : [];
  return unlessAmong(commitment, commitments, { field: 'commitment', named: 'commitment' });
}

function unknownHours({ clause }: { readonly clause: string }, { clauses }: AgreementDefinition): readonly Wrong[] {
  const hours = clauses.flatMap(({ family, id }) => (family === 'openingHours' ? [id] : []));
  return unlessAmong(clause, hours, { field: 'clause', named: 'clauseOfHours' });
}

function unknownBody({ body }: { readonly body: string }, { clauses }: AgreementDefinition): readonly Wrong[] {
  const bodies = clauses.flatMap((clause) => (clause.family === 'governanceBody' ? [clause.parameters.body] : []));
  return unlessAmong(body, bodies, { field: 'body', named: 'body' });
}

function unknownEffort({ effort }: { readonly effort: string }, definition: AgreementDefinition): readonly Wrong[] {
  return unlessAmong(effort, keysOf(definition, 'effortRecorded'), { field: 'effort', named: 'effort' });
}

/** The keys of the records of one kind. */
function keysOf({ events }: AgreementDefinition, kind: RecordKind): readonly string[] {
  return events.flatMap((event) => (event.kind === kind && 'key' in event ? [event.key] : []));
}

export function unknownEntry(
  { entry }: { readonly entry: string },
  { clauses }: AgreementDefinition,
): readonly Wrong[] {
  if (clauses.some(({ id }) => entry.startsWith(`${id}/`))) return [];
  return [{ field: 'entry', expected: { code: 'ledgerEntry' }, found: foundOf(entry) }];
}
