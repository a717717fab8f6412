import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { FieldProps } from './field.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { FieldDescription, FieldFailure } from './FieldNotes.tsx';
import { fieldLook, inputLook } from './field-look.ts';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Several lines of text. */
  readonly lines?: number;
  /** A text for machines: as wide as there is room, every character as wide as the next. */
  readonly isCode?: boolean;
  readonly type?: 'text' | 'email' | 'url';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
}

export function TextField({
  label,
  id,
  description,
  failure,
  isOptional,
  isDisabled = false,
  lines,
  isCode = false,
  inputMode,
  onBlur,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...(id !== undefined && { id })}
      {...(onBlur && { onBlur: () => onBlur() })}
      isDisabled={isDisabled}
      isRequired={!isOptional}
      isInvalid={failure !== undefined}
      validationBehavior="aria"
      className={isCode ? 'flex flex-col gap-1 print:hidden' : fieldLook}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription text={description} />
      {lines === undefined ? (
        <Input className={inputLook} {...(inputMode && { inputMode })} />
      ) : (
        <TextArea
          rows={lines}
          spellCheck={!isCode}
          className={`${inputLook} py-2 ${isCode ? 'font-mono text-sm' : ''}`}
        />
      )}
      <FieldFailure text={failure} />
    </AriaTextField>
  );
}
