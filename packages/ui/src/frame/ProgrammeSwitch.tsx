import { useWords } from '../provider/words.ts';
import { nativeSelectLook } from '../field/field-look.ts';

export interface ProgrammeSwitchProps {
  /** Where several programmes are looked at there is none, and nothing to switch from. */
  readonly current: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onSwitch: (id: string) => void;
}

/** A choice where there is one, else the programme's name. */
export function ProgrammeSwitch({ current, options, onSwitch }: ProgrammeSwitchProps) {
  const words = useWords();
  const name = options.find((option) => option.id === current)?.name;
  if (name === undefined) return null;
  if (options.length < 2) return <p className="truncate font-semibold">{name}</p>;
  return (
    <>
      <select
        aria-label={words.programme}
        value={current}
        onChange={(event) => onSwitch(event.target.value)}
        className={`${nativeSelectLook} field-sizing-content max-w-full truncate border-transparent max-sm:-ml-[9px] pl-2 font-semibold hover:border-edge print:hidden`}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <p className="hidden font-semibold print:block">{name}</p>
    </>
  );
}
