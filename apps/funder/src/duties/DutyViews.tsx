import { ViewLinks } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import type { DutiesShown } from './duties-in-address.ts';

const DutyViewsFragment = graphql(`
  fragment DutyViews on Programme {
    late: ledger(
      asOf: $asOf
      from: $from
      until: $until
      nature: DUTY
      agreement: $agreement
      states: [LATE, BREACHED]
      first: 1
    ) {
      totalCount
    }
    kept: ledger(
      asOf: $asOf
      from: $from
      until: $until
      nature: DUTY
      agreement: $agreement
      states: [FULFILLED]
      first: 1
    ) {
      totalCount
    }
    coming: ledger(
      asOf: $asOf
      from: $from
      until: $until
      nature: DUTY
      agreement: $agreement
      states: [NOT_YET, OPEN, DUE]
      first: 1
    ) {
      totalCount
    }
  }
`);

interface DutyViewsProps {
  readonly programme: FragmentType<typeof DutyViewsFragment>;
  readonly shown: DutiesShown;
}

export function DutyViews({ programme, shown }: DutyViewsProps) {
  const { t } = useLingui();
  const links = useLinks();
  const { coming, kept, late } = readFragment(DutyViewsFragment, programme);
  const { agreement, show } = shown;
  const only = agreement === undefined ? {} : { agreement };
  return (
    <ViewLinks
      label={t`What to see`}
      views={[
        { href: links.duties(only), label: t`Late (${late.totalCount})`, isCurrent: show === undefined },
        {
          href: links.duties({ ...only, show: 'coming' }),
          label: t`Coming (${coming.totalCount})`,
          isCurrent: show === 'coming',
        },
        {
          href: links.duties({ ...only, show: 'kept' }),
          label: t`Kept (${kept.totalCount})`,
          isCurrent: show === 'kept',
        },
      ]}
    />
  );
}
