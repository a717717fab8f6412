import { AgreementTexts, documentLanguage, textIn, useDocumentWords, useLanguage } from '@landsby/front';
import { AgreementParties, CitedStatutes, CoverageInShort, Precedence, useInShort } from '@landsby/keeping/agreement';
import { useComparison } from '@landsby/keeping/difference';
import { type DocumentClause, DocumentWithMargin, Stack } from '@landsby/ui';
import { useParams, useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ComparedWith } from '../difference/ComparedWith.tsx';
import { useLinks } from '../routes/use-links.ts';
import { pickWords } from '@landsby/wording';
import { Silences } from './Silences.tsx';
import { useClauseInAddress } from './use-clause-in-address.ts';
import { useMargin } from './use-margin.tsx';

const AgreementDocumentFragment = graphql(`
  fragment AgreementDocument on Agreement {
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
      ...ClauseMargin
    }
    ...AgreementMargin
    ...AgreementParties
    ...InShort
    ...CoverageInShort
    ...Comparable
    ...ComparedWith
    ...Silences
    ...CitedStatutes
    ...Precedence
  }
`);

interface AgreementDocumentProps {
  readonly agreement: FragmentType<typeof AgreementDocumentFragment>;
}

/** The agreement as it was written; beside each clause what follows from it on the day looked at. */
export function AgreementDocument({ agreement }: AgreementDocumentProps) {
  const shown = readFragment(AgreementDocumentFragment, agreement);
  useClauseInAddress();
  const words = useDocumentWords();
  const links = useLinks();
  const { agreement: word = '' } = useParams({ strict: false });
  const marginOf = useMargin(shown);
  const comparison = useComparison(shown);
  const inShort = useInShort(shown);
  const reader = useLanguage();
  const own = documentLanguage[shown.language];
  const { text: other } = useSearch({ strict: false });
  const language = other === 'short' ? reader : (other ?? own);

  const clauses = shown.clauses.map((clause): DocumentClause => {
    const margin = marginOf(clause);
    const heading = pickWords(clause.heading, language);
    const paragraphs = textIn(clause.body, language).split(/\n+/);
    return {
      id: clause.key,
      ...(clause.printedNumber !== null && { number: clause.printedNumber }),
      heading: heading.text,
      ...(heading.language !== language && { headingLang: heading.language }),
      text: other === 'short' ? inShort(clause.key) : paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      ...margin,
      notes: [...(comparison?.notesOf(clause.key) ?? []), ...margin.notes],
    };
  });

  return (
    <Stack>
      <CoverageInShort agreement={shown} />
      <ComparedWith agreement={shown} comparison={comparison} />
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
              hrefOf={(text) => links.agreement(word, '', text && { text })}
            />
          </>
        }
        afterword={
          <>
            <Precedence agreement={shown} />
            <CitedStatutes agreement={shown} />
            <Silences agreement={shown} />
          </>
        }
      />
    </Stack>
  );
}
