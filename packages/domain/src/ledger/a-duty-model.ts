/** A second telling of a duty's life, for the tests: counts on its own fingers and shares no line with the rules. */
export type Party = 'municipality' | 'organisation';
export type Act = 'done' | 'waived' | 'breached';
/** Owed by the municipality until a day, by both to each other until that day, or all the time. */
export type DutyKind = 'own' | 'joint' | 'standing';

export interface DutyModel {
  readonly kind: DutyKind;
  readonly hasBreachClause: boolean;
  /** Days since 1 January 2026; the last day is the 30th of June. */
  readonly day: number;
  readonly said: readonly `${Act} by ${Party}`[];
}

const lastDayNumber = 180;
const soon = 30;

function said(model: DutyModel, act: Act): number {
  return model.said.filter((word) => word.startsWith(act)).length;
}

export function expectedState(model: DutyModel): string {
  const { day, kind } = model;
  if (kind !== 'standing' && said(model, 'done') === (kind === 'joint' ? 2 : 1)) return 'fulfilled';
  if (said(model, 'waived') === (kind === 'joint' ? 2 : 1)) return 'waived';
  if (said(model, 'breached') > 0) return 'breached';
  if (kind === 'standing') return 'open';
  if (kind === 'joint' && day < 0) return 'notYet';
  if (day > lastDayNumber) return 'late';
  return lastDayNumber - day <= soon ? 'due' : 'open';
}

export function mayBeSaid(model: DutyModel, act: Act, by: Party): boolean {
  const state = expectedState(model);
  if (model.said.includes(`${act} by ${by}`) || state === 'fulfilled' || state === 'waived') return false;
  const owes = model.kind === 'joint' || by === 'municipality';
  const isOwed = model.kind === 'joint' || by === 'organisation';
  switch (act) {
    case 'done':
      return owes && model.kind !== 'standing' && state !== 'notYet';
    case 'waived':
      return isOwed;
    case 'breached':
      return isOwed && (state === 'late' || (model.hasBreachClause && (state === 'open' || state === 'due')));
  }
}

export function afterSaying(model: DutyModel, act: Act, by: Party): DutyModel {
  return { ...model, said: [...model.said, `${act} by ${by}`] };
}
