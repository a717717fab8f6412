import { useId } from 'react';

interface FileFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Media types and endings, as the browser's own field takes them. */
  readonly accept?: string;
  /** The text of the file that was chosen. */
  readonly onChoose: (text: string) => void;
}

/** A file whose text is wanted; the browser's own field. */
export function FileField({ label, description, accept, onChoose }: FileFieldProps) {
  const fieldId = useId();
  const choose = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    onChoose(await file.text());
    field.value = '';
  };
  return (
    <div className="flex max-w-[26rem] flex-col gap-1 print:hidden">
      <label htmlFor={fieldId} className="font-semibold">
        {label}
      </label>
      {description !== undefined && (
        <span id={`${fieldId}-description`} className="text-ink-soft text-sm">
          {description}
        </span>
      )}
      <input
        id={fieldId}
        type="file"
        accept={accept}
        aria-describedby={description === undefined ? undefined : `${fieldId}-description`}
        onChange={(event) => void choose(event.currentTarget)}
        className="min-h-11 py-1.5 text-sm file:mr-3 file:min-h-8 file:rounded file:border file:border-edge file:bg-transparent file:px-3 file:font-semibold file:text-ink"
      />
    </div>
  );
}
