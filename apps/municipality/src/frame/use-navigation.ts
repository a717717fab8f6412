import type { NavigationItem } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useLinks } from '../routes/use-links.ts';
import { useProgramme } from './programmes.ts';

export function useNavigation(): readonly NavigationItem[] {
  const { t } = useLingui();
  const links = useLinks();
  const [, , page, , within] = useLocation().pathname.split('/');
  if (!useProgramme()) return [];
  const isLeaving = page === 'leaving' || (page === 'agreements' && within !== undefined);
  return [
    { href: links.whatWaits(), label: t`What waits for us`, isCurrent: page === 'what-waits' },
    { href: links.agreements(), label: t`Our agreements`, isCurrent: page === 'agreements' && !isLeaving },
    { href: links.leavingAny(), label: t`Leaving`, isCurrent: isLeaving },
  ];
}
