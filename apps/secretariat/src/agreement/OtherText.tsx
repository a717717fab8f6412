import { ButtonRow, type Language, TextLink } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useLinks } from '../routes/use-links.ts';

interface OtherTextProps {
  readonly own: Language;
  readonly read: Language;
}

/** The way to the English text, which explains, and back to the one that was signed. */
export function OtherText({ own, read }: OtherTextProps) {
  const links = useLinks();
  const { agreement = '' } = useParams({ strict: false });
  if (own === 'en') return null;
  const href = (text: { readonly text?: 'en' }) => links.agreement(agreement, '', text);
  return (
    <ButtonRow>
      {read === own ? (
        <TextLink href={href({ text: 'en' })}>
          <Trans>Read it in English</Trans>
        </TextLink>
      ) : (
        <Trans>
          This is an explanation in English. <TextLink href={href({})}>Read the text that binds</TextLink>
        </Trans>
      )}
    </ButtonRow>
  );
}
