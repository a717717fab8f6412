import { useAsked, useCurrentProgramme, useGo, usePickedWords, wordOf } from '@landsby/front';
import { SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const ComparableAgreementsQuery = graphql(`
  query ComparableAgreements($programme: ID!) {
    programme(id: $programme) {
      id
      agreements(first: 500) {
        edges {
          node {
            id
            title {
              da
              sv
              en
            }
          }
        }
      }
    }
  }
`);

interface ChooseComparedProps {
  readonly agreement: string;
  readonly template: string | null;
}

/** Which agreement to compare with: the template first, then the programme's others. */
export function ChooseCompared({ agreement, template }: ChooseComparedProps) {
  const { t } = useLingui();
  const links = useLinks();
  const goTo = useGo();
  const pick = usePickedWords();
  const { compare = '' } = useSearch({ strict: false });
  const programme = useCurrentProgramme();
  const [{ data }] = useAsked(ComparableAgreementsQuery, { programme: programme.id });
  const agreements = (data?.programme?.agreements.edges ?? []).map(({ node }) => node);
  const others = agreements.filter(({ id }) => id !== agreement && id !== template);
  const first =
    template === null
      ? { value: wordOf(agreement), label: t`Choose an agreement` }
      : { value: wordOf(template), label: t`The template` };
  const options = [first, ...others.map(({ id, title }) => ({ value: wordOf(id), label: pick(title).text }))];

  return (
    <SelectField
      label={t`Compare with`}
      value={compare}
      options={options}
      onChange={(chosen) => goTo(links.agreement(agreement, '', { compare: chosen }))}
    />
  );
}
