import { agreementId, asked, dayFrom, organisationId } from '@landsby/front';
import type { LedgerState, WhatWaitsPageQueryVariables } from '../generated/graphql.ts';
import type { Filters, View } from './filters.ts';

const pageSize = 50;
/** Nothing that is late falls out of sight because it has been late for long. */
const yearsBack = 5;
const daysAheadOfOpening = 30;

const states: Record<View, readonly LedgerState[]> = {
  now: ['LATE', 'BREACHED', 'DUE', 'OPEN'],
  opening: ['NOT_YET'],
  undetermined: ['UNDETERMINED'],
  done: ['FULFILLED'],
};

/** Far enough back for everything that may still be late. */
export function longAgo(day: string): string {
  return dayFrom(day, { years: -yearsBack });
}

interface Asked {
  readonly programme: { readonly id: string; readonly key: string };
  readonly day: string;
  readonly filters: Filters;
}

export function questionFor({ programme, day, filters }: Asked): WhatWaitsPageQueryVariables {
  const { view = 'now', municipality, agreement, family, nature } = filters;
  const isOpening = view === 'opening';
  return {
    programme: programme.id,
    asOf: day,
    from: isOpening ? day : longAgo(day),
    until: dayFrom(day, isOpening ? { days: daysAheadOfOpening } : { years: 1 }),
    states: [...states[view]],
    organisation: municipality === undefined ? null : organisationId(municipality),
    agreement: agreement === undefined ? null : agreementId(programme.key, agreement),
    family: family === undefined ? null : [family],
    nature: nature === 'both' ? null : nature === 'right' ? 'RIGHT' : 'DUTY',
    ...asked(filters, pageSize),
  };
}
