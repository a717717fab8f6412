import {
  type Choice,
  ShowOnly,
  useAsked,
  useCurrentProgramme,
  useGo,
  usePickedWords,
  useWording,
  wordOf,
} from '@landsby/front';
import { clauseFamilies } from '@landsby/reading/agreement';
import { useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { familyWord } from './family-in-address.ts';
import { type Filters, filtersInAddress } from './filters.ts';

const WaitingFiltersQuery = graphql(`
  query WaitingFilters($programme: ID!, $organisation: ID!) {
    programme(id: $programme) {
      agreements(organisation: $organisation, kind: INSTANCE, first: 100) {
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
  const wording = useWording();
  const agreements = useOurAgreements();
  const natures = [
    { value: '', label: t`Duties` },
    { value: 'rights', label: t`Rights` },
    { value: 'both', label: t`Duties and rights` },
  ];
  const sides = [
    { value: '', label: t`We` },
    { value: 'theirs', label: t`The others`, said: t`Only what the others have to do` },
    { value: 'everyone', label: t`Any party`, said: t`Whoever has to act` },
  ];
  const families = clauseFamilies.map((family) => ({
    value: familyWord(family),
    label: wording.label('clauseFamily', family),
  }));
  const all = { value: '', label: t`All` };
  const everything = { value: '', label: t`Everything` };

  return (
    <ShowOnly
      by={[
        { name: 'whose', label: t`Who has to act`, choices: sides, chosen: filters.whose },
        { name: 'show', label: t`Duty or right`, choices: natures, chosen: filters.show },
        ...(agreements.length > 0
          ? [
              {
                name: 'agreement' as const,
                label: t`Agreement`,
                choices: [all, ...agreements],
                chosen: filters.agreement,
              },
            ]
          : []),
        { name: 'about', label: t`What it is about`, choices: [everything, ...families], chosen: filters.about },
      ]}
      onNarrow={(change) => go(links.whatWaits(filtersInAddress({ ...filters, ...change })))}
    />
  );
}

function useOurAgreements(): readonly Choice[] {
  const programme = useCurrentProgramme();
  const organisation = useOurOrganisation().id;
  const pick = usePickedWords();
  const [{ data }] = useAsked(WaitingFiltersQuery, { programme: programme.id, organisation });
  const edges = data?.programme?.agreements.edges ?? [];
  return edges.map(({ node }) => ({ value: wordOf(node.id), label: pick(node.title).text }));
}
