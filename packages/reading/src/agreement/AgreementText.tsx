import { AgreementTexts, documentLanguage, textInAddress, textIn, useDocumentWords, useLanguage } from '@landsby/front';
import { type DocumentClause, DocumentWithMargin, type MarginNote } from '@landsby/ui';
import { pickWords } from '@landsby/wording';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLinks } from '../address/links.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { AgreementParties } from './AgreementParties.tsx';
import { useClauseInAddress } from './use-clause-in-address.ts';
import { useInShort } from './use-in-short.tsx';

const AgreementTextFragment = graphql(`
  fragment AgreementText on Agreement {
    id
    language
    clauses {
      key
      printedNumber
      heading {
        da
        sv
        en
      }
      body {
        da
        sv
        en
      }
    }
    ...AgreementParties
    ...InShort
  }
`);

export type Margin = Pick<DocumentClause, 'runBy' | 'keeping' | 'notes' | 'finding'>;

interface AgreementTextProps {
  readonly agreement: FragmentType<typeof AgreementTextFragment>;
  /** What stands beside each clause, by its key. */
  readonly margin: ReadonlyMap<string, Margin>;
  /** What stands there before that. */
  readonly comparedOf?: (clause: string) => readonly MarginNote[];
  readonly afterword: ReactNode;
}

/** The agreement as it was written; beside each clause what follows from it on the day looked at. */
export function AgreementText({ agreement, margin, comparedOf, afterword }: AgreementTextProps) {
  const shown = readFragment(AgreementTextFragment, agreement);
  useClauseInAddress();
  const words = useDocumentWords();
  const links = useLinks();
  const inShort = useInShort(shown);
  const reader = useLanguage();
  const own = documentLanguage[shown.language];
  const { text: other } = textInAddress(useSearch({ strict: false }));
  const language = other === 'short' ? reader : (other ?? own);

  const clauses = shown.clauses.map(({ key, printedNumber, heading, body }): DocumentClause => {
    const title = pickWords(heading, language);
    const beside = margin.get(key);
    if (!beside) throw new Error(`Clause ${key} has no margin`);
    const paragraphs = textIn(body, language).split(/\n+/);
    return {
      id: key,
      ...(printedNumber !== null && { number: printedNumber }),
      heading: title.text,
      ...(title.language !== language && { headingLang: title.language }),
      text: other === 'short' ? inShort(key) : paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      ...beside,
      notes: [...(comparedOf?.(key) ?? []), ...beside.notes],
    };
  });

  return (
    <DocumentWithMargin
      chapters={[{ id: 'document', clauses }]}
      lang={language}
      words={words}
      preamble={
        <>
          <AgreementParties agreement={shown} />
          <AgreementTexts
            own={own}
            read={other ?? 'own'}
            hrefOf={(text) => links.agreement(shown.id, '', text && { text })}
          />
        </>
      }
      afterword={afterword}
    />
  );
}
