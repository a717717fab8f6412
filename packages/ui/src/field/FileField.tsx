import { useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../action/Button.tsx';
import { useWords } from '../provider/words.ts';
import { fieldLook } from './field-look.ts';

interface FileFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Media types and endings. */
  readonly accept: readonly string[];
  /** The text of the file that was chosen. */
  readonly onChoose: (text: string) => void;
}

/** A file whose text is wanted; the browser's own field would speak the browser's language. */
export function FileField({ label, description, accept, onChoose }: FileFieldProps) {
  const words = useWords();
  const descriptionId = useId();
  const [chosen, setChosen] = useState('');
  const choose = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    onChoose(await file.text());
    setChosen(file.name);
  };
  return (
    <div className={fieldLook}>
      <span className="font-semibold">{label}</span>
      {description !== undefined && (
        <span id={descriptionId} className="text-ink-soft text-sm">
          {description}
        </span>
      )}
      <div className="flex min-h-11 flex-wrap items-center gap-3">
        <FileTrigger acceptedFileTypes={accept} onSelect={(files) => void choose(files)}>
          <Button
            size="small"
            label={`${words.chooseFile}: ${label}`}
            {...(description !== undefined && { describedBy: descriptionId })}
          >
            {words.chooseFile}
          </Button>
        </FileTrigger>
        <output className="break-all text-sm">{chosen}</output>
      </div>
    </div>
  );
}
