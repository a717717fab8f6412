import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { useNameOfKey } from '@landsby/reading/party';
import { Explained, Section } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import { Told } from './Told.tsx';

const FundingQuestionsFragment = graphql(`
  fragment FundingQuestions on FundingRow {
    agreement {
      id
      parties {
        ...PartyName
      }
      ...AgreementNames
    }
    questions {
      question {
        ...Statement
      }
      because {
        ...Trace
      }
    }
  }
`);

interface FundingQuestionsProps {
  readonly rows: readonly FragmentType<typeof FundingQuestionsFragment>[];
}

/** What may be paid for twice, and a policy that ends before the agreement: questions, never verdicts. */
export function FundingQuestions(props: FundingQuestionsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const traceOf = useTrace();
  const nameOfKey = useNameOfKey();
  const all = readFragment(FundingQuestionsFragment, props.rows);
  const { nameOf } = useAgreementNames(all.map(({ agreement }) => agreement));
  const rows = all.filter(({ questions }) => questions.length > 0);
  if (rows.length === 0) return null;

  return (
    <Section
      title={t`Worth asking`}
      lead={<Trans>What the agreements say does not settle these. Only the parties can answer.</Trans>}
    >
      <Told
        items={rows.map(({ agreement, questions }) => ({
          id: agreement.id,
          term: nameOf(agreement),
          sentences: questions.map(({ because, question }) => {
            const asked = wording.question(readFragment(StatementFragment, question), nameOfKey(agreement.parties));
            const trace = traceOf({ label: t`Question`, because, agreement: agreement.id });
            return <Explained key={asked} {...trace} value={asked} />;
          }),
        }))}
      />
    </Section>
  );
}
