import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { useMatterSentence } from '@landsby/reading/ledger';
import { Button, DataTable, Stack, TextLink, usePrinting } from '@landsby/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const DutyTableFragment = graphql(`
  fragment DutyTable on LedgerEntry {
    key
    dueOn {
      day
      undetermined {
        ...Statement
      }
    }
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    agreement {
      id
    }
    ...LedgerMatter
  }
`);

const shownAtFirst = 5;

interface DutyTableProps {
  readonly title: string;
  readonly duties: readonly FragmentType<typeof DutyTableFragment>[];
}

/** Some duties with their last days; long lists open on demand. */
export function DutyTable({ duties, title }: DutyTableProps) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const links = useLinks();
  const { sentence } = useMatterSentence();
  const [isOpened, setOpened] = useState(false);
  const isPrinting = usePrinting();
  const isWhole = isOpened || isPrinting;
  const rows = readFragment(DutyTableFragment, duties);
  if (rows.length === 0) return null;
  const more = rows.length - shownAtFirst;
  const count = rows.length;

  return (
    <Stack>
      <DataTable
        caption={`${title} (${count})`}
        rows={isWhole ? rows : rows.slice(0, shownAtFirst)}
        rowKey={({ agreement, key }) => `${agreement.id} ${key}`}
        columns={[
          {
            key: 'day',
            title: t`Last day`,
            cell: ({ dueOn: { day, undetermined } }) => {
              const missing = readFragment(StatementFragment, undetermined);
              return day === null ? missing && wording.missing(missing).word : wording.shortDay(day);
            },
          },
          { key: 'duty', title: t`Duty`, isRowHeader: true, cell: (row) => sentence(row) },
          {
            key: 'clause',
            title: t`Follows from`,
            cell: ({ agreement, clause }) => (
              <TextLink isQuiet href={links.agreement(agreement.id, clause.key)}>
                {pick(clause.heading).text}
              </TextLink>
            ),
          },
        ]}
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
