import { EmptyState } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { DutiesShown } from './duties-in-address.ts';
import { NextDuty } from './NextDuty.tsx';

const NoDutiesFragment = graphql(`
  fragment NoDuties on Programme {
    ...NextDuty
  }
`);

interface NoDutiesProps {
  readonly programme: FragmentType<typeof NoDutiesFragment>;
  readonly shown: DutiesShown;
}

export function NoDuties({ programme, shown }: NoDutiesProps) {
  const { t } = useLingui();
  const { show = 'late' } = shown;
  const of = readFragment(NoDutiesFragment, programme);
  switch (show) {
    case 'late':
      return (
        <EmptyState title={t`No duty is late`}>
          <NextDuty programme={of} />
        </EmptyState>
      );
    case 'kept':
      return (
        <EmptyState title={t`No duty is recorded as kept`}>
          <Trans>A duty counts as kept once a party or the secretariat has recorded it.</Trans>
        </EmptyState>
      );
    case 'coming':
      return <EmptyState title={t`No duty comes within a year`} />;
  }
}
