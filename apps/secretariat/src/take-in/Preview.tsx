import { useAsked, useLanguage, wordOf } from '@landsby/front';
import { Section, Sentence, Stack, ToldText } from '@landsby/ui';
import { pickWords } from '@landsby/wording';
import { draftClausesIn } from '@landsby/wording/clause';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo } from 'react';
import { graphql } from '../generated/index.ts';
import { type DefinitionToTell, definitionToTell } from './definition-to-tell.ts';

const PreviewNamesQuery = graphql(`
  query PreviewNames($programme: ID!) {
    programme(id: $programme) {
      members(first: 500) {
        edges {
          node {
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

interface PreviewProps {
  readonly programme: string;
  /** The definition as far as it is written. */
  readonly text: string;
}

/** What the definition means, clause by clause, before it is taken in; follows what is written. */
export function Preview({ programme, text }: PreviewProps) {
  const written = useDeferredValue(text);
  const definition = useMemo(() => definitionToTell(written), [written]);
  return definition && <Told programme={programme} definition={definition} />;
}

interface ToldProps {
  readonly programme: string;
  readonly definition: DefinitionToTell;
}

function Told({ definition, programme }: ToldProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [{ data }] = useAsked(PreviewNamesQuery, { programme });
  const members = data?.programme?.members.edges ?? [];
  const names = new Map(members.map(({ node: { organisation } }) => [wordOf(organisation.id), organisation.name]));
  const { clauses, parties } = definition;
  const partyNames = new Map(
    parties.map(({ key, organisation }) => [
      key,
      names.get(organisation ?? '') ?? (organisation ?? key).replaceAll('-', ' '),
    ]),
  );
  const tell = draftClausesIn(language, { clauses, partyNames });

  return (
    <Section
      title={t`What this definition means`}
      lead={
        <Sentence>
          <Trans>Worked out from the definition above. Does each clause mean what the agreement means?</Trans>
        </Sentence>
      }
    >
      <Stack space="wide">
        {clauses.map((clause, position) => {
          const heading = pickWords(clause.heading, language);
          const blocks = tell(clause);
          return (
            <Section
              key={`${position} ${clause.id}`}
              level={3}
              title={<span lang={heading.language}>{heading.text}</span>}
            >
              {blocks ? (
                <ToldText blocks={blocks} />
              ) : (
                <Sentence>
                  <Trans>Something in this clause is not right yet, so it cannot be told.</Trans>
                </Sentence>
              )}
            </Section>
          );
        })}
      </Stack>
    </Section>
  );
}
