import { useId } from 'react';
import type { FieldProps } from './field.ts';

interface RadioFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly description?: string }[];
}

/** On paper stands what is chosen. */
export function RadioField({ label, id, description, failure, isDisabled, value, onChange, options }: RadioFieldProps) {
  const name = useId();
  return (
    <fieldset
      id={id}
      disabled={isDisabled}
      className={`not-has-checked:print:hidden ${failure === undefined ? '' : 'border-late border-l-4 pl-4'}`}
    >
      <legend className="font-semibold">{label}</legend>
      {description !== undefined && <p className="text-ink-soft text-sm">{description}</p>}
      {failure !== undefined && <p className="font-semibold text-late text-sm">{failure}</p>}
      <div className="mt-1 flex flex-col">
        {options.map((option) => (
          <label key={option.value} className="not-has-checked:print:hidden flex min-h-11 items-start gap-3 py-2">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-6 shrink-0 print:hidden"
            />
            <span>
              {option.label}
              {option.description !== undefined && (
                <span className="block text-ink-soft text-sm">{option.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
