import { useProgramme } from '@landsby/front';
import type { NavigationItem } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useLinks } from '../routes/use-links.ts';

export function useNavigation(): readonly NavigationItem[] {
  const { t } = useLingui();
  const links = useLinks();
  const [, , page] = useLocation().pathname.split('/');
  if (!useProgramme()) return [];
  return [
    { href: links.whatWaits(), label: t`What waits`, isCurrent: page === 'what-waits' },
    {
      href: links.agreements(),
      label: t`Agreements`,
      isCurrent: page === 'agreements' || page === 'differences' || page === 'findings',
    },
    { href: links.bodies(), label: t`Bodies and votes`, isCurrent: page === 'bodies-and-votes' },
    { href: links.whatIf(), label: t`What if`, isCurrent: page === 'what-if' },
    { href: links.cases(), label: t`Cases to open`, isCurrent: page === 'cases' || page === 'closed-days' },
    { href: links.takeIn(), label: t`Take in an agreement`, isCurrent: page === 'take-in' },
  ];
}
