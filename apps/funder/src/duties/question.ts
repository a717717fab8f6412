import { agreementId, asked } from '@landsby/front';
import type { DutiesPageQueryVariables, LedgerState } from '../generated/graphql.ts';
import type { DutiesShown, DutiesView } from './duties-in-address.ts';
import { dutiesWindow } from './window.ts';

const pageSize = 50;

const states: Record<DutiesView, readonly LedgerState[]> = {
  late: ['LATE', 'BREACHED'],
  kept: ['FULFILLED'],
  coming: ['NOT_YET', 'OPEN', 'DUE'],
};

interface Asked {
  readonly programme: { readonly id: string; readonly key: string };
  readonly day: string;
  readonly shown: DutiesShown;
}

export function questionFor({ programme, day, shown }: Asked): DutiesPageQueryVariables {
  const { show = 'late', agreement } = shown;
  return {
    programme: programme.id,
    asOf: day,
    ...dutiesWindow(day),
    states: [...states[show]],
    agreement: agreement === undefined ? null : agreementId(programme.key, agreement),
    ...asked(shown, pageSize),
  };
}
