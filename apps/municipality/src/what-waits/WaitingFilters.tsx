import { useAsked, useCurrentProgramme, usePickedWords, useWording, wordOf } from '@landsby/front';
import { clauseFamilies } from '@landsby/reading/agreement';
import { FilterBar, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { graphql } from '../generated/index.ts';
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

interface Choice {
  readonly value: string;
  readonly label: string;
}

const any = (label: string): Choice => ({ value: '', label });

/** What narrows the list, said in plain words; each choice is in the address. */
export function WaitingFilters({ filters }: { readonly filters: Filters }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/$programme/what-waits' });
  const wording = useWording();
  const agreements = useOurAgreements();
  const narrow = (change: Readonly<Record<string, string>>) =>
    void navigate({
      search: ({ day }) => ({ ...(day !== undefined && { day }), ...filtersInAddress({ ...filters, ...change }) }),
    });

  const natures = [
    { value: '', label: t`Duties` },
    { value: 'rights', label: t`Rights` },
    { value: 'both', label: t`Duties and rights` },
  ];
  const sides = [
    { value: '', label: t`We` },
    { value: 'theirs', label: t`The others` },
    { value: 'everyone', label: t`Any party` },
  ];
  const families = clauseFamilies.map((family) => ({
    value: familyWord(family),
    label: wording.label('clauseFamily', family),
  }));
  const field = (name: keyof Filters, label: string, choices: readonly Choice[]) => (
    <SelectField
      label={label}
      value={filters[name] ?? ''}
      onChange={(value) => narrow({ [name]: value })}
      options={choices}
    />
  );
  const chosen = (name: keyof Filters, choices: readonly Choice[]) => {
    const choice = choices.find(({ value }) => value !== '' && value === filters[name]);
    return choice ? [{ id: name, words: choice.label, onRemove: () => narrow({ [name]: '' }) }] : [];
  };

  return (
    <FilterBar
      label={t`Show only`}
      filters={[
        ...chosen('whose', [
          { value: 'theirs', label: t`Only what the others have to do` },
          { value: 'everyone', label: t`Whoever has to act` },
        ]),
        ...chosen('show', natures),
        ...chosen('agreement', agreements),
        ...chosen('about', families),
      ]}
      onClear={() => narrow({ whose: '', show: '', agreement: '', about: '' })}
    >
      {field('whose', t`Who has to act`, sides)}
      {field('show', t`Duty or right`, natures)}
      {agreements.length > 1 && field('agreement', t`Agreement`, [any(t`All`), ...agreements])}
      {field('about', t`What it is about`, [any(t`Everything`), ...families])}
    </FilterBar>
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
