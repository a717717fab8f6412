import { type DocumentClause, DocumentWithMargin } from '@landsby/ui';
import { useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { AgreementParties } from './AgreementParties.tsx';
import { documentLanguage, textIn } from './document-language.ts';
import { OtherText } from './OtherText.tsx';
import { Silences } from './Silences.tsx';
import { useClauseInAddress } from './use-clause-in-address.ts';
import { useDocumentWords } from './use-document-words.ts';
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
    ...Silences
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
  const marginOf = useMargin(shown);
  const own = documentLanguage[shown.language];
  const language = useSearch({ strict: false }).text ?? own;

  const clauses = shown.clauses.map((clause): DocumentClause => {
    const paragraphs = textIn(clause.body, language).split(/\n+/);
    return {
      id: clause.key,
      ...(clause.printedNumber !== null && { number: clause.printedNumber }),
      heading: textIn(clause.heading, language),
      text: paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      ...marginOf(clause),
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
          <OtherText own={own} read={language} />
        </>
      }
      afterword={<Silences agreement={shown} />}
    />
  );
}
