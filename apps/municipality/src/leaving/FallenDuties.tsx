import { useWording } from '@landsby/front';
import { useLedgerSentence } from '@landsby/reading/ledger';
import { Button, DataTable, EmptyState, Stack, usePrinting } from '@landsby/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const FallenDutiesFragment = graphql(`
  fragment FallenDuties on Agreement {
    ledger(asOf: $asOf, from: $from, until: $until, nature: DUTY, first: 40) {
      edges {
        node {
          key
          ...LedgerSentence
          dueOn {
            day
          }
        }
      }
    }
  }
`);

const shownAtFirst = 6;

interface FallenDutiesProps {
  readonly agreement: FragmentType<typeof FallenDutiesFragment>;
  readonly after: string;
}

export function FallenDuties({ agreement, after }: FallenDutiesProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { sentence } = useLedgerSentence();
  const duties = readFragment(FallenDutiesFragment, agreement)
    .ledger.edges.map(({ node }) => node)
    .filter(({ dueOn }) => dueOn.day !== null && dueOn.day > after);

  const [isOpened, setOpened] = useState(false);
  const isPrinting = usePrinting();
  const isWhole = isOpened || isPrinting;
  const more = duties.length - shownAtFirst;

  return (
    <Stack>
      <DataTable
        caption={t`Duties that fall away`}
        isCaptionHidden
        rows={isWhole ? duties : duties.slice(0, shownAtFirst)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'day', title: t`Last day`, cell: ({ dueOn }) => dueOn.day !== null && wording.shortDay(dueOn.day) },
          {
            key: 'duty',
            title: t`Duty`,
            isRowHeader: true,
            cell: sentence,
          },
        ]}
        empty={<EmptyState title={t`No duty with a day falls away`} />}
      />
      {!isWhole && more > 0 && (
        <div>
          <Button size="small" onPress={() => setOpened(true)}>
            <Plural value={more} one="Show one more" other="Show # more" />
          </Button>
        </div>
      )}
    </Stack>
  );
}
