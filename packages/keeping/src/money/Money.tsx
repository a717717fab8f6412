import { EmptyState, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ChooseOpen } from '../records/ChooseOpen.tsx';
import { EnterIndex } from './EnterIndex.tsx';
import { ExtraOrders } from './ExtraOrders.tsx';
import { MoneyThatFollows } from './MoneyThatFollows.tsx';
import { PaidRounds } from './PaidRounds.tsx';
import { WhoPays } from './WhoPays.tsx';

const MoneyFragment = graphql(`
  fragment Money on Agreement {
    id
    rounds(asOf: $asOf) {
      clause {
        key
      }
      ...PaidRounds
    }
    recordable {
      choices {
        of
        clause {
          key
        }
        ...ChooseOpen
      }
      indexes {
        clause {
          key
        }
        ...EnterIndex
      }
    }
    paidFor {
      clause {
        key
      }
    }
    extraOrderClause {
      key
    }
    ...WhoPays
    ...ExtraOrders
  }
`);

/** Everything about money under one agreement: what is due, why nothing is, and what waits for a second key. */
export function Money(props: { readonly agreement: FragmentType<typeof MoneyFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(MoneyFragment, props.agreement);
  const { extraOrderClause, id, paidFor, recordable, rounds } = agreement;
  if (rounds.length === 0 && paidFor.length === 0 && extraOrderClause === null) {
    return (
      <EmptyState title={t`The agreement moves no money between its parties`}>
        <Trans>
          Nothing is paid, invoiced or ordered under it. What it asks of the parties stands in the document.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <Stack space="wide">
      {rounds.map((paid) => (
        <Stack key={paid.clause.key}>
          <PaidRounds rounds={paid} agreement={id} />
          {recordable.choices
            .filter(({ clause }) => clause.key === paid.clause.key)
            .map((choice) => (
              <ChooseOpen key={choice.of} choice={choice} />
            ))}
        </Stack>
      ))}
      {extraOrderClause && <ExtraOrders agreement={agreement} />}
      {recordable.indexes.map((followed) => (
        <EnterIndex key={followed.clause.key} followed={followed} />
      ))}
      <MoneyThatFollows agreement={id} />
      <WhoPays agreement={agreement} />
    </Stack>
  );
}
