import type { AgreementDefinition } from '../agreement/definition.ts';
import { foundText, type Wrong } from '../agreement/definition-problem.ts';
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
    return unlessAmong(plan, plans, { field: 'plan', what: 'a plan' });
  },
  accepted: ({ subject }, { events }) => {
    const subjects = events.flatMap((event) => ('key' in event ? [`${event.kind}/${event.key}`] : []));
    return unlessAmong(subject, subjects, { field: 'subject', what: 'a record that can be accepted' });
  },
  choiceMade: ({ chosen, clause }, { clauses }) => {
    const open = clauses.filter((candidate) => filledBy(candidate, chosen)).map(({ id }) => id);
    return unlessAmong(clause, open, { field: 'clause', what: `a clause that leaves ${chosen.of} open` });
  },
  budgetPrepared: ({ body }, definition) => unlessAmong(body, budgetBodies(definition), budgetBody),
  budgetApproved: ({ body, budget }, definition) => [
    ...unlessAmong(body, budgetBodies(definition), budgetBody),
    ...unlessAmong(budget, keysOf(definition, 'budgetPrepared'), { field: 'budget', what: 'a prepared budget' }),
  ],
  dialogueHeld: possible,
  deviationMade: ({ dialogue }, definition) =>
    dialogue === null
      ? []
      : unlessAmong(dialogue, keysOf(definition, 'dialogueHeld'), { field: 'dialogue', what: 'a dialogue' }),
  joined: ({ organisation, party }, { parties }) =>
    parties.some((other) => (other.key === party) !== (other.organisation === organisation))
      ? [{ field: 'party', expected: 'a key that no other party has', found: foundText(party) }]
      : [],
  conditionMet: ({ clause }, { clauses }) => {
    const conditions = clauses.flatMap((candidate) =>
      candidate.family === 'condition' && ['ifThen', 'prerequisiteAgreement'].includes(candidate.parameters.kind)
        ? [candidate.id]
        : [],
    );
    return unlessAmong(clause, conditions, { field: 'clause', what: 'a clause with a condition' });
  },
  dutyWaived: unknownEntry,
  breachDeclared: unknownEntry,
  judgementMade: unknownCommitment,
  occasionMet: unknownCommitment,
  memberSeated: unknownBody,
  memberLeft: ({ seat }, definition) =>
    unlessAmong(seat, keysOf(definition, 'memberSeated'), { field: 'seat', what: 'a seat' }),
  meetingHeld: unknownBody,
  voteHeld: unknownBody,
  ballotCast: ({ vote }, definition) =>
    unlessAmong(vote, keysOf(definition, 'voteHeld'), { field: 'vote', what: 'a vote' }),
  roleFilled: ({ role }, { clauses }) => {
    const roles = clauses.flatMap((clause) => (clause.family === 'role' ? [clause.parameters.role] : []));
    return unlessAmong(role, roles, { field: 'role', what: 'a role' });
  },
  roleLeft: ({ holding }, definition) =>
    unlessAmong(holding, keysOf(definition, 'roleFilled'), { field: 'holding', what: 'a time in a role' }),
  meetingCalendarKept: ({ by }, { parties }) => {
    const municipalities = parties.flatMap(({ key, side }) => (side === 'municipality' ? [key] : []));
    return unlessAmong(by, municipalities, { field: 'by', what: 'a municipality' });
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
    return unlessAmong(register, counted, { field: 'register', what: 'a register of numbers' });
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

const budgetBody = { field: 'body', what: 'who prepares or approves the budget' };

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
  if (!meant || commitment === null) return unlessAmong(clause, ids, { field: 'clause', what: 'a clause' });
  const commitments = meant.family === 'commitment' ? meant.parameters.actions.map(({ key }) => key) : [];
  return unlessAmong(commitment, commitments, { field: 'commitment', what: 'a commitment of the clause' });
}

function unknownHours({ clause }: { readonly clause: string }, { clauses }: AgreementDefinition): readonly Wrong[] {
  const hours = clauses.flatMap(({ family, id }) => (family === 'openingHours' ? [id] : []));
  return unlessAmong(clause, hours, { field: 'clause', what: 'a clause on opening hours' });
}

function unknownBody({ body }: { readonly body: string }, { clauses }: AgreementDefinition): readonly Wrong[] {
  const bodies = clauses.flatMap((clause) => (clause.family === 'governanceBody' ? [clause.parameters.body] : []));
  return unlessAmong(body, bodies, { field: 'body', what: 'a body' });
}

function unknownEffort({ effort }: { readonly effort: string }, definition: AgreementDefinition): readonly Wrong[] {
  return unlessAmong(effort, keysOf(definition, 'effortRecorded'), { field: 'effort', what: 'a recorded effort' });
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
  const expected = "a ledger entry's key, which begins with a clause's id";
  return [{ field: 'entry', expected, found: foundText(entry) }];
}
