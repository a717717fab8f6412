import { ViewLinks } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLinks } from '../routes/use-links.ts';

/** What calendars say of the programme: cases to open, closed days. */
export function PoliticalViews({ view }: { readonly view: 'cases' | 'closedDays' }) {
  const { t } = useLingui();
  const links = useLinks();
  return (
    <ViewLinks
      label={t`Views of the calendars`}
      views={[
        { href: links.cases(), label: t`Cases to open`, isCurrent: view === 'cases' },
        { href: links.closedDays(), label: t`Closed days`, isCurrent: view === 'closedDays' },
      ]}
    />
  );
}
