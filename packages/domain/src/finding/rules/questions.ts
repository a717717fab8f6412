/** The questions that two clauses may answer differently. */
export const questions = [
  'ages',
  'planYears',
  'amount',
  'instalments',
  'whenPaid',
  'heldFrom',
  'invoicing',
  'whoPays',
  'whoBooks',
  'whoActs',
  'deadline',
  'whoPrepares',
  'whoApproves',
  'whoAdministers',
  'responseTime',
  'ownership',
  'consent',
  'storage',
  'closedDays',
  'phases',
  'bodyRules',
  'roleRules',
  'caseChain',
  'policyEnd',
  'agreedSince',
  'noticeLength',
  'lastDay',
] as const;
export type Question = (typeof questions)[number];

export interface ClauseAnswer {
  readonly question: Question;
  /** What the question is about, where a clause may answer it for several things. */
  readonly about: string;
  readonly answer: string;
}

export function answer(question: Question, about: string, value: unknown): ClauseAnswer {
  return { question, about, answer: JSON.stringify(value) };
}
