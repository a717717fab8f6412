import { agreementId } from '@landsby/front';
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
  const asOf = Temporal.PlainDate.from(day);
  const family = familyAsked(filters);
  return {
    programme: programme.id,
    organisation,
    asOf: day,
    longAgo: asOf.subtract({ years: yearsBack }).toString(),
    aYearAgo: asOf.subtract({ years: 1 }).toString(),
    inAYear: asOf.add({ years: 1 }).toString(),
    nature: show === 'both' ? null : show === 'rights' ? 'RIGHT' : 'DUTY',
    agreement: agreement === undefined ? null : agreementId(programme.key, agreement),
    family: family && [...family],
  };
}
