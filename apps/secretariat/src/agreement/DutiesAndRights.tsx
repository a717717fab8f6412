import type { PageInAddress } from '@landsby/front';
import { useGo, useWording } from '@landsby/front';
import { useItemToDo } from '@landsby/keeping/ledger';
import { useMatterSentence } from '@landsby/reading/ledger';
import { Pages } from '@landsby/reading/page';
import { usePartyName } from '@landsby/reading/party';
import { EmptyState, type LedgerGroup, LedgerList } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const DutiesAndRightsFragment = graphql(`
  fragment DutiesAndRights on Agreement {
    id
    kind
    parties {
      key
    }
    ledger(
      asOf: $asOf
      includeStanding: true
      states: [LATE, BREACHED, DUE, OPEN, UNDETERMINED, NOT_YET, FULFILLED, WAIVED]
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        ...Pages
      }
      edges {
        node {
          nature
          state
          continuous
          who {
            key
            ...PartyName
          }
          ...LedgerMatter
          ...ItemToDo
        }
      }
    }
  }
`);

/** What each party must and may do, a year back and a year ahead; a page at a time. */
export function DutiesAndRights(props: { readonly agreement: FragmentType<typeof DutiesAndRightsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const itemOf = useItemToDo({ showAgreement: false });
  const { sentence } = useMatterSentence();
  const links = useLinks();
  const go = useGo();
  const { id: agreement, kind, ledger, parties } = readFragment(DutiesAndRightsFragment, props.agreement);
  const turnTo = (page: PageInAddress) => go(links.dutiesAndRights(agreement, page));
  const entries = ledger.edges.map(({ node }) => node).toSorted((one, other) => rank(one) - rank(other));

  const groups = new Map<string, LedgerGroup & { readonly items: LedgerGroup['items'][number][] }>();
  for (const entry of entries) {
    const id = `${entry.nature} ${entry.who.map(({ key }) => key).join(' ')}`;
    const who =
      entry.who.length === parties.length && parties.length > 1 ? t`All parties` : wording.list(entry.who.map(nameOf));
    const title = entry.nature === 'DUTY' ? t`${who} must` : t`${who} may`;
    const group = groups.get(id) ?? { id, title, items: [] };
    group.items.push(itemOf(entry, sentence(entry)));
    groups.set(id, group);
  }

  return (
    <>
      <LedgerList
        groups={[...groups.values()].toSorted((one, other) => one.id.localeCompare(other.id))}
        empty={
          <EmptyState title={t`No duties or rights follow`}>
            {kind === 'TEMPLATE' && (
              <Trans>A template binds nobody. Duties follow from the agreements made after it.</Trans>
            )}
          </EmptyState>
        }
      />
      <Pages of={ledger.pageInfo} shown={entries.length} totalCount={ledger.totalCount} onTurn={turnTo} />
    </>
  );
}

const pressing = ['LATE', 'BREACHED', 'DUE', 'OPEN', 'UNDETERMINED', 'NOT_YET'];

/** What presses first, then what always holds, then what is done; each in the order of its days. */
function rank({ state, continuous }: { readonly state: string; readonly continuous: boolean }): number {
  const place = pressing.indexOf(state);
  if (place < 0) return pressing.length + 1;
  return continuous ? pressing.length : place;
}
