import { usePickedWords } from '@landsby/front';
import { DefinitionList, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ExplainedRange } from './ExplainedRange.tsx';

const ExposureFragment = graphql(`
  fragment Exposure on Agreement {
    id
    exposure(asOf: $asOf) {
      clause {
        key
        heading {
          da
          sv
          en
        }
      }
      contribution {
        ...ExplainedRange
      }
      withBesides {
        ...ExplainedRange
      }
    }
  }
`);

/** What the courses may cost over the whole term: the least and the most. */
export function Exposure(props: { readonly agreement: FragmentType<typeof ExposureFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { exposure, id } = readFragment(ExposureFragment, props.agreement);
  if (exposure.length === 0) return null;
  return (
    <Section
      title={t`What it may cost in all`}
      lead={
        <Sentence>
          <Trans>The least and the most over the whole term, by the numbers in the agreement.</Trans>
        </Sentence>
      }
    >
      <Stack>
        {exposure.map(({ clause, contribution, withBesides }) => {
          const name = pick(clause.heading).text;
          return (
            <DefinitionList
              key={clause.key}
              items={[
                { term: name, is: <ExplainedRange label={name} answer={contribution} agreement={id} /> },
                ...(withBesides
                  ? [
                      {
                        term: t`With what is paid besides`,
                        is: <ExplainedRange label={t`With what is paid besides`} answer={withBesides} agreement={id} />,
                      },
                    ]
                  : []),
              ]}
            />
          );
        })}
      </Stack>
    </Section>
  );
}
