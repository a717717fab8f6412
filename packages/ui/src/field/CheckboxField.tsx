import { useId } from 'react';

interface CheckboxFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly id?: string;
  readonly description?: string;
  readonly isDisabled?: boolean;
}

export function CheckboxField({ label, isChecked, onChange, id, description, isDisabled }: CheckboxFieldProps) {
  const descriptionId = useId();
  return (
    <label className="flex min-h-11 max-w-[42rem] items-start gap-3 py-2 print:hidden">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        aria-describedby={description === undefined ? undefined : descriptionId}
        onChange={(event) => onChange(event.target.checked)}
        className="size-6 shrink-0"
      />
      <span>
        {label}
        {description !== undefined && (
          <span id={descriptionId} className="block text-ink-soft text-sm">
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
