import { Stack } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { LeavingPlanner } from './LeavingPlanner.tsx';
import { OurNotice } from './OurNotice.tsx';
import { WhatFalls } from './WhatFalls.tsx';

const LeavingFragment = graphql(`
  fragment Leaving on Agreement {
    id
    viewerParty {
      key
    }
    viewerCanWithdrawNotice
    notices(asOf: $asOf) {
      lastDay
      by {
        key
      }
      ...OurNotice
    }
    ...LeavingPlanner
  }
`);

/** Thinking it through; or, once we have given notice, what that set going. */
export function Leaving(props: { readonly agreement: FragmentType<typeof LeavingFragment> }) {
  const agreement = readFragment(LeavingFragment, props.agreement);
  const { id, notices, viewerCanWithdrawNotice, viewerParty } = agreement;
  const own = notices.find(({ by }) => by.key === viewerParty?.key);
  if (!own) return <LeavingPlanner agreement={agreement} />;
  return (
    <Stack space="wide">
      <OurNotice notice={own} agreement={id} canWithdraw={viewerCanWithdrawNotice} />
      <WhatFalls agreement={id} lastDay={own.lastDay} />
    </Stack>
  );
}
