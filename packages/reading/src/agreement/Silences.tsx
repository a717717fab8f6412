import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment } from '../explanation/statement.ts';
import { Section, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useFamilyName } from './use-family-name.ts';

const SilencesFragment = graphql(`
  fragment Silences on Agreement {
    silences {
      ...Statement
    }
    openSlots {
      occurrences
      words {
        da
        sv
        en
      }
    }
  }
`);

/** What the agreement does not say: neither empty nor zero. */
export function Silences(props: { readonly agreement: FragmentType<typeof SilencesFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const { openSlots, silences } = readFragment(SilencesFragment, props.agreement);
  const told = readFragment(StatementFragment, silences);
  const nameOf = useFamilyName();

  return (
    <>
      {openSlots.length > 0 && (
        <Section title={t`Still to be filled in`}>
          <ul>
            {openSlots.map(({ words }) => (
              <li key={words.en}>{pick(words).text}</li>
            ))}
          </ul>
        </Section>
      )}
      {told.length > 0 && (
        <Section
          title={t`What the agreement does not say`}
          lead={<Trans>Nothing follows on these points until the parties agree on them.</Trans>}
        >
          <ul>
            {told.map((silence) => {
              const name = nameOf(silence);
              return (
                <li key={name}>
                  <Undetermined {...wording.missing(silence)} label={name} word={name} />
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}
