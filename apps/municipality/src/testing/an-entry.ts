import type { LedgerState } from '../generated/graphql.ts';
import { dayAnswer, municipality, organisation, statement } from './statements.ts';

interface Facts {
  readonly key: string;
  readonly state: LedgerState;
  readonly dueOn: string | null;
  readonly deed: object;
  readonly who: readonly object[];
  readonly canFulfil: boolean;
}

const plan: Facts = {
  key: 'action-plan/plan/2027',
  state: 'OPEN',
  dueOn: '2026-12-31',
  deed: statement('adoptPlan', {
    plan: { words: { da: 'handleplan', sv: null, en: 'action plan' } },
    firstYear: { number: 2027 },
    lastYear: { number: 2028 },
  }),
  who: [municipality, organisation],
  canFulfil: true,
};

/** All that any fragment on a duty or right asks for. */
export function anEntry(facts: Partial<Facts> = {}): never {
  const { key, state, dueOn, deed, who, canFulfil } = { ...plan, ...facts };
  return {
    ...{ key, state, deed, who, nature: 'DUTY', toWhom: [], opensOn: null, amount: null },
    stateBecause: statement('openUntil', { day: { day: dueOn ?? '2026-12-31' } }),
    dueOn: dayAnswer(dueOn),
    continuous: false,
    viewerCanFulfil: canFulfil,
    clause: { key: 'action-plan', heading: { da: 'Handleplan', sv: null, en: 'Action plan' } },
    agreement: {
      id: 'Agreement:village.village-eksempelsund',
      title: { da: 'Partnerskab om trivsel', sv: null, en: 'Partnership for well-being' },
      version: 3,
      parties: [municipality, organisation],
    },
  } as never;
}
