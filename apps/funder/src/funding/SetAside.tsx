import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { runsOf } from './runs.ts';

const SetAsideFragment = graphql(`
  fragment SetAside on FundingRow {
    appropriations {
      year
      amount {
        amountMinor
        currency
      }
      by {
        key
        ...PartyName
      }
    }
  }
`);

/** Years with the same amount stand together. */
export function SetAside({ row }: { readonly row: FragmentType<typeof SetAsideFragment> }) {
  const wording = useWording();
  const nameOf = usePartyName();
  const { appropriations } = readFragment(SetAsideFragment, row);
  const hasSeveralPayers = new Set(appropriations.map(({ by }) => by.key)).size > 1;

  return runsOf(appropriations).map(({ first, until }) => {
    const years = first.year === until ? `${until}` : `${first.year}–${until}`;
    return (
      <div key={`${first.by.key} ${first.year}`}>
        {hasSeveralPayers && `${nameOf(first.by)}, `}
        <Trans>
          {years}: {wording.money(first.amount)}
        </Trans>
      </div>
    );
  });
}
