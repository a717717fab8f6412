import { type Language, TextChoice } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../language/use-language.ts';
import type { OtherText } from './text-in-address.ts';

interface AgreementTextsProps {
  /** The language that binds. */
  readonly own: Language;
  readonly read: OtherText | 'own';
  /** Where another way to read it is; without one, the agreement's words. */
  readonly hrefOf: (text?: OtherText) => string;
}

/** The ways to read the agreement, and which of them binds. */
export function AgreementTexts({ own, read, hrefOf }: AgreementTextsProps) {
  const { t } = useLingui();
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
          { href: hrefOf(), label: t`The agreement's words`, isCurrent: read === 'own' },
          ...(own === 'en'
            ? []
            : [
                {
                  href: hrefOf('en'),
                  label: t`In English`,
                  isCurrent: read === 'en',
                },
              ]),
          { href: hrefOf('short'), label: t`In short`, isCurrent: read === 'short' },
        ]}
        note={told}
      />
    </div>
  );
}
