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
    { href: links.atAGlance(), label: t`At a glance`, isCurrent: page === 'at-a-glance' },
    { href: links.fundingHorizon(), label: t`Funding horizon`, isCurrent: page === 'funding-horizon' },
    { href: links.duties(), label: t`Duties`, isCurrent: page === 'duties' },
  ];
}
