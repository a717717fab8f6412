import { useLookedAtDay, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { useLedgerSentence } from '@landsby/reading/ledger';
import { DataTable, EmptyState, Explained, StateMark, TextLink, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const CasesToOpenFragment = graphql(`
  fragment CasesToOpen on CaseToOpen {
    agreement {
      id
    }
    entry {
      key
      ...LedgerSentence
    }
    leadTime {
      legalDate
      openBy
      blocked {
        ...Statement
      }
      undetermined {
        ...Statement
      }
      because {
        ...Trace
      }
    }
  }
`);

/** A legal date a row: what, by when, and by when its case must be opened. */
export function CasesToOpen(props: { readonly cases: readonly FragmentType<typeof CasesToOpenFragment>[] }) {
  const { t } = useLingui();
  const wording = useWording();
  const links = useLinks();
  const traceOf = useTrace();
  const { sentence } = useLedgerSentence();
  const { day: lookedAt } = useLookedAtDay();
  const cases = readFragment(CasesToOpenFragment, props.cases);
  type Row = (typeof cases)[number];

  const openBy = ({ agreement, leadTime: { because, blocked, openBy: day, undetermined } }: Row) => {
    const trace = traceOf({ label: t`Open the case by`, because, agreement: agreement.id });
    const missing = readFragment(StatementFragment, undetermined);
    const inTheWay = readFragment(StatementFragment, blocked);
    if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
    if (inTheWay) {
      return (
        <>
          <StateMark state="late" word={t`Too late`} />{' '}
          <Explained {...trace} value={wording.blocked(inTheWay).blocked} />
        </>
      );
    }
    if (day === null) return null;
    return (
      <>
        <Explained {...trace} value={wording.day(day)} />, {wording.relativeDays(day, lookedAt)}
      </>
    );
  };

  return (
    <DataTable
      caption={t`Cases to open`}
      isCaptionHidden
      columns={[
        {
          key: 'what',
          title: t`What must be decided`,
          isRowHeader: true,
          cell: ({ agreement, entry }) => (
            <TextLink href={links.leadTime(agreement.id, { for: entry.key })}>{sentence(entry)}</TextLink>
          ),
        },
        { key: 'legal', title: t`Done by`, cell: ({ leadTime }) => wording.day(leadTime.legalDate) },
        { key: 'open', title: t`Open the case by`, isText: true, cell: openBy },
      ]}
      rows={cases}
      rowKey={({ agreement, entry }) => `${agreement.id} ${entry.key}`}
      empty={
        <EmptyState title={t`Nothing needs a political decision in the next three years`}>
          <Trans>You can still ask for a day of your own from an agreement.</Trans>
        </EmptyState>
      }
    />
  );
}
