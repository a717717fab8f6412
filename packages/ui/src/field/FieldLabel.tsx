import { Label } from 'react-aria-components/Label';
import { useWords } from '../provider/words.ts';

export function FieldLabel({
  label,
  isOptional = false,
}: {
  readonly label: string;
  readonly isOptional?: boolean | undefined;
}) {
  const { optional } = useWords();
  return (
    <Label className="font-semibold">
      {label}
      {isOptional && <span className="font-normal text-ink-soft"> ({optional})</span>}
    </Label>
  );
}
