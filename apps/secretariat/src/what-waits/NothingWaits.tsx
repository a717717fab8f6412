import { dayFrom, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { EmptyState } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import type { Filters } from './filters.ts';
import { NextThing } from '../ledger/NextThing.tsx';
import { questionFor } from './question.ts';

const NothingWaitsQuery = graphql(`
  query NothingWaits(
    $programme: ID!
    $asOf: Day!
    $until: Day!
    $nature: LedgerNature
    $organisation: ID
    $agreement: ID
    $family: [ClauseFamily!]
  ) {
    programme(id: $programme) {
      id
      ledger(
        asOf: $asOf
        from: $asOf
        until: $until
        states: [NOT_YET, OPEN, DUE]
        nature: $nature
        organisation: $organisation
        agreement: $agreement
        family: $family
        first: 1
      ) {
        ...NextThing
      }
    }
  }
`);

const yearsAhead = 5;

/** An empty list still says when the next thing comes. */
export function NothingWaits({ filters }: { readonly filters: Filters }) {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const { asOf, nature, organisation, agreement, family } = questionFor({ programme, day, filters });
  const until = dayFrom(day, { years: yearsAhead });
  const [{ data }] = useAsked(NothingWaitsQuery, {
    programme: programme.id,
    asOf,
    until,
    nature,
    organisation,
    agreement,
    family,
  });

  return (
    <EmptyState title={filters.view === 'done' ? t`Nothing is recorded as done` : t`Nothing waits here`}>
      {data?.programme && (
        <NextThing coming={data.programme.ledger} otherwise={t`Nothing comes within the next five years either.`} />
      )}
    </EmptyState>
  );
}
