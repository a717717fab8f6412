import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import { type Because, because, type Missing } from '../explanation/index.ts';
import { type Agreement, asKnownOn, clauseOf } from './agreement.ts';
import { endsOn } from './ends-on.ts';
import { type DecisionStage, politicalStage } from './political-decision.ts';
import { endingNotice } from './standing-notice.ts';
import { startsOn } from './term.ts';

export const agreementStates = ['template', 'draft', 'recommended', 'approved', 'rejected', 'awaitingStart', 'inForce', 'noticeGiven', 'ended', 'undetermined'] as const;
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
  if (agreement.kind === 'template') return status(agreement, 'template', [{ code: 'isTemplate' }, ...slots(agreement)]);
  const stage = politicalStage(agreement, asOf);
  const concluded = conclusion(agreement, asOf);
  if (!concluded) return status(agreement, notYetConcluded(stage), [{ code: 'notConcluded' }, ...stageReasons(stage), ...slots(agreement)]);
  const running = byTerm(agreement, asOf);
  return status(agreement, running.state, [...running.reasons, concluded]);
}

function status(agreement: Agreement, state: AgreementState, reasons: readonly StatusReason[]): AgreementStatus {
  return { state, reasons, because: because(clauseOf(agreement, 'term') ?? null, []) };
}

function conclusion({ conclusion: stated }: Agreement, asOf: Day): StatusReason | null {
  if (stated.kind === 'notConcluded') return null;
  if (stated.on === null) return { code: 'conclusionDayUnknown' };
  return isAfter(stated.on, asOf) ? null : { code: 'concludedOn', day: stated.on };
}

function notYetConcluded(stage: DecisionStage | null): AgreementState {
  return stage?.outcome ?? 'draft';
}

function stageReasons(stage: DecisionStage | null): readonly StatusReason[] {
  if (!stage) return [];
  const { administrationRecommends, caseNumber, decided, outstanding } = stage;
  return [
    ...(administrationRecommends ? [{ code: 'administrationRecommends', caseNumber } as const] : []),
    ...decided.map(({ body, outcome, on }) => ({ code: 'decided', body, outcome, day: on }) as const),
    ...(outstanding ? [{ code: 'finalInstanceOutstanding', body: outstanding } as const] : []),
  ];
}

function slots({ openSlots }: Agreement): readonly StatusReason[] {
  const count = openSlots.reduce((total, slot) => total + slot.occurrences, 0);
  return count > 0 ? [{ code: 'openSlots', count }] : [];
}

function byTerm(agreement: Agreement, asOf: Day): Pick<AgreementStatus, 'state' | 'reasons'> {
  const start = startsOn(agreement);
  if (!start.known) return { state: 'undetermined', reasons: [{ code: 'termUnknown', missing: start.missing.code }] };
  if (isBefore(asOf, start.value)) return { state: 'awaitingStart', reasons: [{ code: 'startsOn', day: start.value }] };
  const end = endsOn(agreement, asOf);
  if (end.known && isAfter(asOf, end.value)) return { state: 'ended', reasons: [{ code: 'endedOn', day: end.value }] };
  const reasons: StatusReason[] = [
    { code: 'startsOn', day: start.value },
    end.known ? { code: 'endsOn', day: end.value } : end.missing.code === 'endUnstated' ? { code: 'runsWithoutEnd' } : { code: 'termUnknown', missing: end.missing.code },
  ];
  const ending = endingNotice(agreement, asOf);
  if (!ending?.exit.lastDay) return { state: 'inForce', reasons };
  const { by, on } = ending.notice;
  return { state: 'noticeGiven', reasons: [{ code: 'noticeStands', by, givenOn: on, lastDay: ending.exit.lastDay }, ...reasons] };
}
