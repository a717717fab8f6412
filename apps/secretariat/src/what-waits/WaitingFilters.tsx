import { useAsked, useCurrentProgramme, useGo, usePickedWords, useWording, wordOf } from '@landsby/front';
import { clauseFamilies } from '@landsby/reading/agreement';
import { FilterBar, SelectField } from '@landsby/ui';
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

const any = (label: string): Choice => ({ value: '', label });

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What narrows the list, said in plain words; each choice is in the address. */
export function WaitingFilters({ filters }: { readonly filters: Filters }) {
  const { t } = useLingui();
  const go = useGo();
  const links = useLinks();
  const narrow = (change: Readonly<Record<string, string>>) => go(links.whatWaits(narrowed(filters, change)));
  const { municipalities, agreements } = useChoices();
  const wording = useWording();
  const families = clauseFamilies.map((family) => ({ value: family, label: wording.label('clauseFamily', family) }));
  const natures = [
    { value: '', label: t`Duties` },
    { value: 'right', label: t`Rights` },
    { value: 'both', label: t`Duties and rights` },
  ];
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
        ...chosen('municipality', municipalities),
        ...chosen('agreement', agreements),
        ...chosen('family', families),
        ...chosen('nature', natures),
      ]}
      onClear={() => narrow({ municipality: '', agreement: '', family: '', nature: '' })}
    >
      {field('municipality', t`Municipality`, [any(t`All`), ...municipalities])}
      {field('agreement', t`Agreement`, [any(t`All`), ...agreements])}
      {field('family', t`What it is about`, [any(t`Everything`), ...families])}
      {field('nature', t`Duty or right`, natures)}
    </FilterBar>
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
