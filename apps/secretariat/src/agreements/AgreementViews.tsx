import { ViewLinks } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLinks } from '../routes/use-links.ts';

interface AgreementViewsProps {
  readonly view: 'all' | 'differences' | 'findings';
}

/** The agreements one by one, or in what they depart from their template. */
export function AgreementViews({ view }: AgreementViewsProps) {
  const { t } = useLingui();
  const links = useLinks();
  return (
    <ViewLinks
      label={t`Views of the agreements`}
      views={[
        { href: links.agreements(), label: t`All agreements`, isCurrent: view === 'all' },
        { href: links.programmeFindings(), label: t`Findings`, isCurrent: view === 'findings' },
        { href: links.differences(), label: t`Differences`, isCurrent: view === 'differences' },
      ]}
    />
  );
}
