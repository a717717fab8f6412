import { usePickedWords } from '@landsby/front';
import { RadioField, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const SignatoriesFragment = graphql(`
  fragment Signatories on PartySignature {
    signatories {
      number
      role {
        da
        sv
        en
      }
      signedOn
    }
  }
`);

type Signature = FragmentType<typeof SignatoriesFragment>;

/** Who has yet to sign for a party, where the agreement names several; with their number as it is sent. */
export function useSignatoriesToCome() {
  const pick = usePickedWords();
  return (signature: Signature | undefined) => {
    const { signatories } = readFragment(SignatoriesFragment, signature) ?? { signatories: [] };
    if (signatories.length < 2) return [];
    return signatories.flatMap(({ number, role, signedOn }) =>
      signedOn === null && role ? [{ number, role: pick(role).text }] : [],
    );
  };
}

interface WhoSignsProps {
  readonly toCome: readonly { readonly number: number; readonly role: string }[];
  /** The number of the one who signs; empty until it is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly failure: string | null;
}

/** Several sign for the party: as which of them? */
export function WhoSigns({ failure, onChange, toCome, value }: WhoSignsProps) {
  const { t } = useLingui();
  const [first, ...others] = toCome;
  if (!first) return null;
  if (others.length === 0) {
    const { role } = first;
    return (
      <Sentence>
        <Trans>One signature is still missing on your side: {role}.</Trans>
      </Sentence>
    );
  }
  return (
    <RadioField
      label={t`Who signs now?`}
      description={t`Each of them signs. Only then has your side signed.`}
      value={value}
      onChange={onChange}
      options={toCome.map(({ number, role }) => ({ value: String(number), label: role }))}
      {...(failure !== null && { failure })}
    />
  );
}
