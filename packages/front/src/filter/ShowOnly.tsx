import { FilterBar, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How it is said of a list, where that is not how it is chosen. */
  readonly said?: string;
}

interface ShowOnlyProps<Name extends string> {
  readonly by: readonly {
    readonly name: Name;
    readonly label: string;
    /** The first, an empty word, narrows nothing. */
    readonly choices: readonly Choice[];
    readonly chosen: string | undefined;
  }[];
  /** What is to narrow from now on; an empty word no more. */
  readonly onNarrow: (change: Readonly<Partial<Record<Name, string>>>) => void;
}

/** What narrows a list, in plain words; where there is but one thing to choose, nothing is asked. */
export function ShowOnly<Name extends string>({ by, onNarrow }: ShowOnlyProps<Name>) {
  const { t } = useLingui();
  const narrow = (name: Name, value: string) => onNarrow({ [name]: value } as Record<Name, string>);
  const standing = by.flatMap(({ choices, chosen, name }) => {
    const choice = choices.find(({ value }) => value !== '' && value === chosen);
    return choice ? [{ id: name, words: choice.said ?? choice.label, onRemove: () => narrow(name, '') }] : [];
  });
  return (
    <FilterBar
      label={t`Show only`}
      filters={standing}
      onClear={() => onNarrow(Object.fromEntries(by.map(({ name }) => [name, ''])) as Record<Name, string>)}
    >
      {by
        .filter(({ choices }) => choices.length !== 2)
        .map(({ choices, chosen, label, name }) => (
          <SelectField
            key={name}
            label={label}
            value={chosen ?? ''}
            onChange={(value) => narrow(name, value)}
            options={choices}
          />
        ))}
    </FilterBar>
  );
}
