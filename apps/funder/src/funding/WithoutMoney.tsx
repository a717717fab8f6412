import { DefinitionList, Section, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { isNotConcluded } from '../agreement/agreement-state.ts';
import { ExplainedSpans } from '../explanation/ExplainedSpans.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import { useLengthOf } from './use-length-of.ts';

const WithoutMoneyFragment = graphql(`
  fragment WithoutMoney on FundingRow {
    agreement {
      id
      status(asOf: $asOf) {
        state
      }
      ...AgreementNames
    }
    unfunded {
      spans {
        from
        until
      }
      ...ExplainedSpans
    }
  }
`);

interface WithoutMoneyProps {
  readonly rows: readonly FragmentType<typeof WithoutMoneyFragment>[];
}

/** The stretches in which duties run on and money does not, in words. */
export function WithoutMoney(props: WithoutMoneyProps) {
  const { t } = useLingui();
  const lengthOf = useLengthOf();
  const all = readFragment(WithoutMoneyFragment, props.rows);
  const { nameOf } = useAgreementNames(all.map(({ agreement }) => agreement));
  const rows = all.filter(({ unfunded }) => unfunded.spans?.length !== 0);

  if (rows.length === 0) return null;
  return (
    <Section title={t`Where money is missing`}>
      <DefinitionList
        items={rows.map(({ agreement, unfunded }) => ({
          term: nameOf(agreement),
          is: (
            <>
              <ExplainedSpans
                label={t`Time without money set aside`}
                answer={unfunded}
                agreement={agreement.id}
                none=""
              />
              {unfunded.spans && <>: {lengthOf(unfunded.spans)}.</>}
              {isNotConcluded(agreement.status.state) && (
                <Sentence look="quiet">
                  <Trans>The agreement is not concluded; until it is, nobody owes anything under it.</Trans>
                </Sentence>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}
