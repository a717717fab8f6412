import { useProgramme } from '@landsby/front';
import type { NavigationItem } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useLinks } from '../routes/use-links.ts';

export function useNavigation(): readonly NavigationItem[] {
  const { t } = useLingui();
  const links = useLinks();
  const [, , page, , within] = useLocation().pathname.split('/');
  if (!useProgramme()) return [];
  const isCase = page === 'cases' || within === 'lead-time';
  const isLeaving = page === 'leaving' || ['leaving', 'give-notice', 'withdraw-notice'].includes(within ?? '');
  return [
    { href: links.whatWaits(), label: t`What waits for us`, isCurrent: page === 'what-waits' },
    { href: links.agreements(), label: t`Our agreements`, isCurrent: page === 'agreements' && !isLeaving && !isCase },
    { href: links.cases(), label: t`Opening a case`, isCurrent: isCase },
    { href: links.bodies(), label: t`Bodies and votes`, isCurrent: page === 'bodies-and-votes' },
    { href: links.leavingAny(), label: t`Leaving`, isCurrent: isLeaving },
  ];
}
