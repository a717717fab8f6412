import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { inputLook } from './field-look.ts';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
}

/** The label stands in the field, since a search says itself what it is; Escape empties it. */
export function SearchField({ label, onSubmit, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} className="max-w-[26rem]" {...rest} {...(onSubmit && { onSubmit })}>
      <Input className={inputLook} placeholder={label} />
    </AriaSearchField>
  );
}
