import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { type Column, DataTable, Explained, Section, StateMark, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';

const CitedStatutesFragment = graphql(`
  fragment CitedStatutes on Agreement {
    id
    citations(asOf: $asOf) {
      citedAs
      clause {
        key
        heading {
          da
          sv
          en
        }
      }
      statute {
        name
        inForceFrom
      }
      question {
        ...Statement
      }
      because {
        ...Trace
      }
    }
  }
`);

/** The statutes the agreement cites, how long each has stood, and what to ask where another took its place. */
export function CitedStatutes(props: { readonly agreement: FragmentType<typeof CitedStatutesFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const links = useLinks();
  const traceOf = useTrace();
  const { citations, id } = readFragment(CitedStatutesFragment, props.agreement);
  type Cited = (typeof citations)[number];
  if (citations.length === 0) return null;

  const standing = ({ question, statute }: Cited) => {
    if (question) return <StateMark state="undetermined" word={t`To be asked`} />;
    return statute ? (
      <StateMark state="settled" word={t`Stands`} />
    ) : (
      <StateMark state="notYet" word={t`Not known here`} />
    );
  };
  const columns: readonly Column<Cited>[] = [
    {
      key: 'citedAs',
      title: t`As the agreement names it`,
      isRowHeader: true,
      cell: ({ citedAs, clause }) => <TextLink href={links.agreement(id, clause.key)}>{citedAs}</TextLink>,
    },
    { key: 'clause', title: t`Stands in`, cell: ({ clause }) => pick(clause.heading).text },
    {
      key: 'validity',
      title: t`In force from`,
      cell: ({ statute }) => statute && wording.shortDay(statute.inForceFrom),
    },
    { key: 'standing', title: t`Status`, cell: standing },
    {
      key: 'question',
      title: t`What to ask`,
      isText: true,
      cell: ({ because, question }) =>
        question && (
          <Explained
            value={wording.question(readFragment(StatementFragment, question))}
            {...traceOf({ label: t`What to ask`, because, agreement: id })}
          />
        ),
    },
  ];
  return (
    <Section
      title={t`Statutes it cites`}
      lead={<Trans>A statute that was superseded raises a question. The agreement stays as it was signed.</Trans>}
    >
      <DataTable
        caption={t`Statutes it cites`}
        isCaptionHidden
        columns={columns}
        rows={citations}
        rowKey={({ citedAs, clause }) => `${clause.key} ${citedAs}`}
      />
    </Section>
  );
}
