import { ViewLinks } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import type { Filters, View } from './filters.ts';
import { narrowed } from './filters.ts';

const WaitingViewsFragment = graphql(`
  fragment WaitingViews on LedgerCount {
    opening
    undetermined
    fulfilled
  }
`);

interface WaitingViewsProps {
  readonly count: FragmentType<typeof WaitingViewsFragment>;
  readonly filters: Filters;
}

export function WaitingViews({ count, filters }: WaitingViewsProps) {
  const { t } = useLingui();
  const links = useLinks();
  const { opening, undetermined, fulfilled } = readFragment(WaitingViewsFragment, count);
  const view = (name: View, label: string) => ({
    href: links.whatWaits(narrowed(filters, { view: name === 'now' ? '' : name })),
    label,
    isCurrent: (filters.view ?? 'now') === name,
  });
  return (
    <ViewLinks
      label={t`What to see`}
      views={[
        view('now', t`Now`),
        view('opening', t`Opening soon (${opening})`),
        view('undetermined', t`Undetermined (${undetermined})`),
        view('done', t`Done (${fulfilled})`),
      ]}
    />
  );
}
