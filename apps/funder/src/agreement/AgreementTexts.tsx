import { useLanguage } from '@landsby/front';
import { type Language, TextChoice } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useLinks } from '../routes/use-links.ts';
import type { OtherText } from './text-in-address.ts';

interface AgreementTextsProps {
  /** The language that binds. */
  readonly own: Language;
  readonly read: OtherText | 'own';
}

/** The ways to read the agreement, and which of them binds. */
export function AgreementTexts({ own, read }: AgreementTextsProps) {
  const { t } = useLingui();
  const links = useLinks();
  const { agreement = '' } = useParams({ strict: false });
  const binding = { da: t`The Danish text binds.`, sv: t`The Swedish text binds.`, en: t`The English text binds.` }[
    own
  ];
  const told = {
    own: binding,
    en: t`This is an explanation in English. ${binding}`,
    short: t`This is worked out from what the clauses mean. ${binding}`,
  }[read];

  return (
    <div lang={useLanguage()}>
      <TextChoice
        label={t`Ways to read the agreement`}
        choices={[
          { href: links.agreement(agreement), label: t`The agreement's words`, isCurrent: read === 'own' },
          ...(own === 'en'
            ? []
            : [
                {
                  href: links.agreement(agreement, '', { text: 'en' }),
                  label: t`In English`,
                  isCurrent: read === 'en',
                },
              ]),
          { href: links.agreement(agreement, '', { text: 'short' }), label: t`In short`, isCurrent: read === 'short' },
        ]}
        note={told}
      />
    </div>
  );
}
