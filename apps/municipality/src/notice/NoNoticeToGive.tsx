import { EmptyState, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLinks } from '../routes/use-links.ts';

/** Who came by an address that leads to no act: why, and where the ways out are told. */
export function NoNoticeToGive({ agreement }: { readonly agreement: string }) {
  const { t } = useLingui();
  const links = useLinks();
  return (
    <EmptyState
      title={t`Notice on this ground cannot be given today: the agreement is not in force, or it would change nothing.`}
    >
      <Trans>
        See <TextLink href={links.leaving(agreement)}>which ways out there are, and when</TextLink>.
      </Trans>
    </EmptyState>
  );
}
