import { useWording } from '@landsby/front';
import { DataTable } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const CaseMeetingsFragment = graphql(`
  fragment CaseMeetings on LeadTime {
    blocked {
      code
    }
    sittings {
      body
      name
      handInBy
      meeting
    }
  }
`);

/** The meetings the case goes through, in order. */
export function CaseMeetings(props: { readonly leadTime: FragmentType<typeof CaseMeetingsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { blocked, sittings } = readFragment(CaseMeetingsFragment, props.leadTime);
  if (sittings.length === 0) return null;
  return (
    <DataTable
      caption={blocked ? t`The meetings that would still follow` : t`The meetings the case goes through`}
      columns={[
        { key: 'body', title: t`Body`, isRowHeader: true, cell: ({ name }) => name },
        { key: 'hand-in', title: t`Hand in by`, cell: ({ handInBy }) => wording.weekday(handInBy) },
        { key: 'meeting', title: t`Meets on`, cell: ({ meeting }) => wording.weekday(meeting) },
      ]}
      rows={sittings}
      rowKey={({ body, meeting }) => `${body} ${meeting}`}
    />
  );
}
