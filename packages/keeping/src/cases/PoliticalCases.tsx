import { usePickedWords } from '@landsby/front';
import { useProvisionRows } from '@landsby/reading/agreement';
import { ProvisionTable, Section, Sentence, Stack, StateMark, type StateKind, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseOutcome } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';

const PoliticalCasesFragment = graphql(`
  fragment PoliticalCases on PoliticalCase {
    agreement {
      id
      title {
        da
        sv
        en
      }
      parties {
        ...PartyName
      }
    }
    clause {
      key
    }
    caseNumber
    outcome
    outstanding
    provisions {
      ...ProvisionRow
    }
  }
`);

const kindOf: Readonly<Record<CaseOutcome, StateKind>> = {
  APPROVED: 'settled',
  RECOMMENDED: 'open',
  DRAFT: 'notYet',
  REJECTED: 'breached',
};

/** Each political case: how far it has come, what it holds and recommends, and what it lacks. */
export function PoliticalCases(props: { readonly cases: readonly FragmentType<typeof PoliticalCasesFragment>[] }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const links = useLinks();
  const rowsOf = useProvisionRows();
  const cases = readFragment(PoliticalCasesFragment, props.cases);
  if (cases.length === 0) return null;
  const words: Readonly<Record<CaseOutcome, string>> = {
    APPROVED: t`Approved`,
    RECOMMENDED: t`Recommended, not decided`,
    DRAFT: t`Not recommended yet`,
    REJECTED: t`Rejected`,
  };

  return (
    <Section title={t`What stands in the cases`}>
      <Stack space="wide">
        {cases.map(({ agreement, caseNumber, clause, outcome, outstanding, provisions }) => (
          <Section
            key={`${agreement.id} ${caseNumber}`}
            level={3}
            title={t`Case ${caseNumber}`}
            lead={
              <Sentence>
                <TextLink href={links.agreement(agreement.id, clause.key)}>{pick(agreement.title).text}</TextLink>
                {'. '}
                <StateMark state={kindOf[outcome]} word={words[outcome]} />
                {outstanding !== null && (
                  <>
                    {'. '}
                    <Trans>The last word has {outstanding}.</Trans>
                  </>
                )}
              </Sentence>
            }
          >
            <ProvisionTable
              caption={t`What stands in case ${caseNumber}`}
              titles={[t`How it stands`, t`What follows`]}
              rows={rowsOf(provisions, agreement.parties)}
            />
          </Section>
        ))}
      </Stack>
    </Section>
  );
}
