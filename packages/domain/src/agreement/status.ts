import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import { type Answer, type Because, because, jointly, type Missing } from '../explanation/index.ts';
import { type Agreement, asKnownOn } from './agreement.ts';
import { endsOn } from './ends-on.ts';
import { type DecisionStage, politicalOutcome, politicalStages } from './political-decision.ts';
import { type Departure, departures, endingNotice } from './standing-notice.ts';
import { startsOn } from './term.ts';

const agreementStates = [
  'template',
  'draft',
  'recommended',
  'approved',
  'rejected',
  'awaitingStart',
  'inForce',
  'noticeGiven',
  'ended',
  'undetermined',
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** One reason for a state, as facts; `@landsby/wording` says it. */
export type StatusReason =
  | { readonly code: 'isTemplate' }
  | { readonly code: 'openSlots'; readonly count: number }
  | { readonly code: 'notConcluded' }
  | { readonly code: 'concludedOn'; readonly day: Day }
  | { readonly code: 'conclusionDayUnknown' }
  | { readonly code: 'administrationRecommends'; readonly caseNumber: string }
  | { readonly code: 'finalInstanceOutstanding'; readonly body: string }
  | { readonly code: 'decided'; readonly body: string; readonly outcome: string; readonly day: Day }
  | { readonly code: 'startsOn'; readonly day: Day }
  | { readonly code: 'endsOn'; readonly day: Day }
  | { readonly code: 'endedOn'; readonly day: Day }
  | { readonly code: 'runsWithoutEnd' }
  | { readonly code: 'noticeStands'; readonly by: string; readonly givenOn: Day; readonly lastDay: Day }
  | { readonly code: 'termUnknown'; readonly missing: Missing['code'] };

export interface AgreementStatus {
  readonly state: AgreementState;
  readonly reasons: readonly StatusReason[];
  readonly because: Because;
}

/** Where the agreement stands on a day and why; a recommendation is never taken for a decision (S2.05). */
export function statusOf(whole: Agreement, asOf: Day): AgreementStatus {
  const agreement = asKnownOn(whole, asOf);
  if (agreement.kind === 'template') {
    return { state: 'template', reasons: [{ code: 'isTemplate' }, ...slots(agreement)], because: because(null, []) };
  }
  const stages = politicalStages(agreement, asOf);
  const outcome = politicalOutcome(stages);
  const concluded = conclusion(agreement, asOf);
  if (!concluded) {
    const reasons = [{ code: 'notConcluded' } as const, ...stages.flatMap(stageReasons), ...slots(agreement)];
    return { state: outcome ?? 'draft', reasons, because: becauseOfCases(stages) };
  }
  if (outcome && outcome !== 'approved') {
    return { state: outcome, reasons: [...stages.flatMap(stageReasons), concluded], because: becauseOfCases(stages) };
  }
  const running = byTerm(agreement, asOf, concluded);
  return { ...running, reasons: [...running.reasons, concluded] };
}

function conclusion({ conclusion: stated }: Agreement, asOf: Day): StatusReason | null {
  if (stated.kind === 'notConcluded') return null;
  if (stated.on === null) return { code: 'conclusionDayUnknown' };
  return isAfter(stated.on, asOf) ? null : { code: 'concludedOn', day: stated.on };
}

function becauseOfCases(stages: readonly DecisionStage[]): Because {
  const [first, ...others] = stages.map(({ clause }) => clause);
  return because(first ? jointly(first, ...others) : null, []);
}

function stageReasons({
  administrationRecommends,
  caseNumber,
  chain,
  decided,
  outstanding,
}: DecisionStage): readonly StatusReason[] {
  return [
    ...(administrationRecommends ? [{ code: 'administrationRecommends', caseNumber } as const] : []),
    ...decided.flatMap(({ body, on, outcome }) =>
      chain
        .filter((instance) => instance.body === body)
        .map(({ name }) => ({ code: 'decided', body: name, outcome, day: on }) as const),
    ),
    ...(outstanding ? [{ code: 'finalInstanceOutstanding', body: outstanding } as const] : []),
  ];
}

function slots({ openSlots }: Agreement): readonly StatusReason[] {
  const count = openSlots.reduce((total, slot) => total + slot.occurrences, 0);
  return count > 0 ? [{ code: 'openSlots', count }] : [];
}

function byTerm(agreement: Agreement, asOf: Day, concluded: StatusReason): AgreementStatus {
  const start = startsOn(agreement);
  if (!start.known) {
    return {
      state: 'undetermined',
      reasons: [{ code: 'termUnknown', missing: start.missing.code }],
      because: start.because,
    };
  }
  if (isBefore(asOf, start.value)) {
    const state = concluded.code === 'conclusionDayUnknown' ? 'undetermined' : 'awaitingStart';
    return { state, reasons: [{ code: 'startsOn', day: start.value }], because: start.because };
  }
  const end = endsOn(agreement, asOf);
  const leaving = departures(agreement, asOf).map(noticeStands);
  if (end.known && isAfter(asOf, end.value)) {
    return { state: 'ended', reasons: [...leaving, { code: 'endedOn', day: end.value }], because: end.because };
  }
  const state = endingNotice(agreement, asOf) ? 'noticeGiven' : 'inForce';
  return { state, reasons: [...leaving, { code: 'startsOn', day: start.value }, endReason(end)], because: end.because };
}

function noticeStands({ lastDay, notice: { by, on } }: Departure): StatusReason {
  return { code: 'noticeStands', by, givenOn: on, lastDay };
}

function endReason(end: Answer<Day>): StatusReason {
  if (end.known) return { code: 'endsOn', day: end.value };
  const { code } = end.missing;
  return code === 'endUnstated' ? { code: 'runsWithoutEnd' } : { code: 'termUnknown', missing: code };
}
