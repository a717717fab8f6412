import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';

export function FieldDescription({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <Text slot="description" className="text-ink-soft text-sm">
      {text}
    </Text>
  );
}

export function FieldFailure({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <FieldError className="font-semibold text-late text-sm">{text}</FieldError>;
}
