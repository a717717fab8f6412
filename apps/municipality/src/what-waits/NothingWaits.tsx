import { dayFrom, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { EmptyState } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { graphql, readFragment } from '../generated/index.ts';
import type { Filters } from './filters.ts';
import { NextThing } from './NextThing.tsx';
import { questionFor } from './question.ts';
import { WaitingEntryFragment } from './waiting-entry.ts';
import { isAskedFor } from './whose.ts';

const NothingWaitsQuery = graphql(`
  query NothingWaits(
    $programme: ID!
    $organisation: ID!
    $asOf: Day!
    $until: Day!
    $nature: LedgerNature
    $agreement: ID
    $family: [ClauseFamily!]
  ) {
    programme(id: $programme) {
      ledger(
        asOf: $asOf
        from: $asOf
        until: $until
        states: [NOT_YET, OPEN, DUE]
        nature: $nature
        organisation: $organisation
        agreement: $agreement
        family: $family
        first: 20
      ) {
        edges {
          node {
            ...WaitingEntry
          }
        }
      }
    }
  }
`);

const yearsAhead = 10;

export function NothingWaits({ filters }: { readonly filters: Filters }) {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const ours = useOurOrganisation().id;
  const { day } = useLookedAtDay();
  const { asOf, nature, organisation, agreement, family } = questionFor({
    programme,
    organisation: ours,
    day,
    filters,
  });
  const until = dayFrom(day, { years: yearsAhead });
  const [{ data }] = useAsked(NothingWaitsQuery, {
    programme: programme.id,
    organisation,
    asOf,
    until,
    nature,
    agreement,
    family,
  });
  const coming = data?.programme?.ledger.edges.map(({ node }) => readFragment(WaitingEntryFragment, node));
  const next = coming?.find((entry) => isAskedFor(entry, filters, ours));

  return (
    <EmptyState title={t`Nothing waits here`}>
      {next ? <NextThing entry={next} /> : coming && <Trans>Nothing comes within the next ten years either.</Trans>}
    </EmptyState>
  );
}
