import { useWording } from '@landsby/front';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const TakingBackFragment = graphql(`
  fragment TakingBack on Exit {
    noticeOn
    effect {
      day
    }
  }
`);

export function TakingBack({ exit }: { readonly exit: FragmentType<typeof TakingBackFragment> }) {
  const wording = useWording();
  const { effect, noticeOn } = readFragment(TakingBackFragment, exit);
  if (effect.day === null || effect.day <= noticeOn) return <Trans>No. It takes effect the same day.</Trans>;
  const until = wording.day(Temporal.PlainDate.from(effect.day).subtract({ days: 1 }));
  return <Trans>Yes, by us, until {until}: as long as it has not taken effect.</Trans>;
}
