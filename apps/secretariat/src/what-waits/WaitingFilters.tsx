import { ShowOnly, useAsked, useCurrentProgramme, useGo, usePickedWords, useWording, wordOf } from '@landsby/front';
import { clauseFamilies } from '@landsby/reading/agreement';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { type Filters, narrowed } from './filters.ts';

const WaitingFiltersQuery = graphql(`
  query WaitingFilters($programme: ID!) {
    programme(id: $programme) {
      id
      members(first: 500) {
        edges {
          node {
            role
            organisation {
              id
              name
            }
          }
        }
      }
      agreements(first: 500, kind: INSTANCE) {
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

/** What narrows the list, said in plain words; each choice is in the address. */
export function WaitingFilters({ filters }: { readonly filters: Filters }) {
  const { t } = useLingui();
  const go = useGo();
  const links = useLinks();
  const { municipalities, agreements } = useChoices();
  const wording = useWording();
  const families = clauseFamilies.map((family) => ({ value: family, label: wording.label('clauseFamily', family) }));
  const natures = [
    { value: '', label: t`Duties` },
    { value: 'right', label: t`Rights` },
    { value: 'both', label: t`Duties and rights` },
  ];
  const all = { value: '', label: t`All` };
  const everything = { value: '', label: t`Everything` };

  return (
    <ShowOnly
      by={[
        {
          name: 'municipality',
          label: t`Municipality`,
          choices: [all, ...municipalities],
          chosen: filters.municipality,
        },
        { name: 'agreement', label: t`Agreement`, choices: [all, ...agreements], chosen: filters.agreement },
        { name: 'family', label: t`What it is about`, choices: [everything, ...families], chosen: filters.family },
        { name: 'nature', label: t`Duty or right`, choices: natures, chosen: filters.nature },
      ]}
      onNarrow={(change) => go(links.whatWaits(narrowed(filters, change)))}
    />
  );
}

function useChoices() {
  const programme = useCurrentProgramme();
  const pick = usePickedWords();
  const [{ data }] = useAsked(WaitingFiltersQuery, { programme: programme.id });
  const members = data?.programme?.members.edges.map(({ node }) => node) ?? [];
  return {
    municipalities: members
      .filter(({ role }) => role === 'MUNICIPALITY')
      .map(({ organisation: { id, name } }) => ({ value: wordOf(id), label: name })),
    agreements:
      data?.programme?.agreements.edges.map(({ node }) => ({ value: wordOf(node.id), label: pick(node.title).text })) ??
      [],
  };
}
