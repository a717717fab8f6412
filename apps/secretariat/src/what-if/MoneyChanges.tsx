import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { Section } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MoneyChangesFragment = graphql(`
  fragment MoneyChanges on ProgrammeChanges {
    unfunded {
      agreement {
        title {
          da
          sv
          en
        }
      }
      before {
        spans {
          from
          until
        }
      }
      after {
        spans {
          from
          until
        }
      }
    }
    fundingQuestions {
      question {
        ...Statement
      }
    }
  }
`);

type Spans = { readonly spans?: readonly { readonly from: string; readonly until: string | null }[] | null } | null;

/** Time without money that comes or goes, and what the step makes one ask. */
export function MoneyChanges({ changes }: { readonly changes: FragmentType<typeof MoneyChangesFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const { fundingQuestions, unfunded } = readFragment(MoneyChangesFragment, changes);
  if (unfunded.length + fundingQuestions.length === 0) return null;

  const inWords = (answer: Spans) =>
    wording.list((answer?.spans ?? []).map(({ from, until }) => wording.period(from, until))) || t`no time`;
  return (
    <Section title={t`Money`}>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {unfunded.map(({ after, agreement, before }) => {
          const title = pick(agreement.title).text;
          const [was, then] = [inWords(before), inWords(after)];
          return <li key={title}>{t`${title}: without money set aside then: ${then}; as things stand: ${was}.`}</li>;
        })}
        {fundingQuestions.map(({ question }) => {
          const asked = wording.question(readFragment(StatementFragment, question));
          return <li key={asked}>{asked}</li>;
        })}
      </ul>
    </Section>
  );
}
