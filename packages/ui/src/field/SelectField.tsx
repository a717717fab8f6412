import { useId } from 'react';
import { useWords } from '../provider/words.ts';
import type { FieldProps } from './field.ts';
import { fieldLook, nativeSelectLook } from './field-look.ts';

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The browser's own choice: the one that works on every phone and with every aid. */
export function SelectField({
  label,
  id,
  name,
  description,
  failure,
  isOptional,
  isDisabled,
  value,
  onChange,
  options,
}: SelectFieldProps) {
  const words = useWords();
  const ownId = useId();
  const fieldId = id ?? ownId;
  const notes = [description !== undefined && `${fieldId}-description`, failure !== undefined && `${fieldId}-failure`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={fieldLook}>
      <label htmlFor={fieldId} className="font-semibold">
        {label}
        {isOptional && <span className="font-normal text-ink-soft"> ({words.optional})</span>}
      </label>
      {description !== undefined && (
        <span id={`${fieldId}-description`} className="text-ink-soft text-sm">
          {description}
        </span>
      )}
      <select
        id={fieldId}
        name={name}
        value={value}
        disabled={isDisabled}
        aria-invalid={failure !== undefined || undefined}
        aria-describedby={notes || undefined}
        onChange={(event) => onChange(event.target.value)}
        className={`${nativeSelectLook} w-full truncate border-edge bg-sheet pl-3 aria-invalid:border-2 aria-invalid:border-late`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {failure !== undefined && (
        <span id={`${fieldId}-failure`} className="font-semibold text-late text-sm">
          {failure}
        </span>
      )}
    </div>
  );
}
