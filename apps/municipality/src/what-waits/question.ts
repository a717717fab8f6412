import { agreementId, dayFrom } from '@landsby/front';
import type { WhatWaitsQueryVariables } from '../generated/graphql.ts';
import { type Filters, familyAsked } from './filters.ts';

/** Nothing that is late falls out of sight because it has been late for long. */
const yearsBack = 10;

interface Asked {
  readonly programme: { readonly id: string; readonly key: string };
  readonly organisation: string;
  readonly day: string;
  readonly filters: Filters;
}

export function questionFor({ programme, organisation, day, filters }: Asked): WhatWaitsQueryVariables {
  const { agreement, show } = filters;
  const family = familyAsked(filters);
  return {
    programme: programme.id,
    organisation,
    asOf: day,
    longAgo: dayFrom(day, { years: -yearsBack }),
    aYearAgo: dayFrom(day, { years: -1 }),
    inAYear: dayFrom(day, { years: 1 }),
    nature: show === 'both' ? null : show === 'rights' ? 'RIGHT' : 'DUTY',
    agreement: agreement === undefined ? null : agreementId(programme.key, agreement),
    family: family && [...family],
  };
}
