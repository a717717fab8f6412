import { usePickedWords } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { type Column, DataTable } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const TermChangesFragment = graphql(`
  fragment TermChanges on TermChange {
    agreement {
      id
      title {
        da
        sv
        en
      }
    }
    startsBefore {
      ...ExplainedDay
    }
    startsAfter {
      ...ExplainedDay
    }
    endsBefore {
      ...ExplainedDay
    }
    endsAfter {
      ...ExplainedDay
    }
  }
`);

type Terms = readonly FragmentType<typeof TermChangesFragment>[];

/** First and last day, as things stand and then. */
export function TermChanges({ terms }: { readonly terms: Terms }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const rows = readFragment(TermChangesFragment, terms).map(({ agreement, ...days }) => ({
    ...days,
    id: agreement.id,
    title: pick(agreement.title).text,
  }));
  const day = (
    name: 'startsBefore' | 'startsAfter' | 'endsBefore' | 'endsAfter',
    title: string,
  ): Column<(typeof rows)[number]> => ({
    key: name,
    title,
    cell: ({ id, [name]: answer }) =>
      answer === null ? t`none yet` : <ExplainedDay label={title} answer={answer} agreement={id} />,
  });
  return (
    <DataTable
      caption={t`First and last day`}
      isCaptionHidden
      rows={rows}
      rowKey={({ id, title }) => `${id} ${title}`}
      columns={[
        { key: 'agreement', title: t`Agreement`, isRowHeader: true, cell: ({ title }) => title },
        day('startsBefore', t`First day now`),
        day('startsAfter', t`First day then`),
        day('endsBefore', t`Last day now`),
        day('endsAfter', t`Last day then`),
      ]}
    />
  );
}
