import { usePickedWords, useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Receipt, Sentence, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';
import { useSignatoriesToCome } from './WhoSigns.tsx';

const SigningReceiptFragment = graphql(`
  fragment SigningReceipt on AgreementSigned {
    agreement {
      id
      title {
        da
        sv
        en
      }
      parties {
        ...PartyName
      }
      signatures {
        party {
          ...PartyName
        }
        signedOn
        ...Signatories
      }
    }
    receipt {
      id
      on
      organisation {
        name
      }
    }
  }
`);

export function SigningReceipt(props: { readonly outcome: FragmentType<typeof SigningReceiptFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const links = useLinks();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const { agreement, receipt } = readFragment(SigningReceiptFragment, props.outcome);
  const signatoriesToCome = useSignatoriesToCome();
  const missing = agreement.signatures.flatMap((signature) => {
    const name = nameOf(signature.party);
    if (signature.signedOn !== null) return [];
    const toCome = signatoriesToCome(signature);
    return toCome.length === 0 ? [name] : toCome.map(({ role }) => `${name} (${role})`);
  });
  const others = wording.list(missing);
  return (
    <Receipt
      title={t`The signature is recorded`}
      facts={[
        { term: t`Agreement`, is: pick(agreement.title).text },
        { term: t`Between`, is: wording.list(agreement.parties.map(nameOf)) },
        { term: t`Signed by`, is: receipt.organisation.name },
        { term: t`Signed on`, is: wording.day(receipt.on) },
        { term: t`Receipt`, is: receipt.id },
      ]}
    >
      <Sentence>
        {missing.length === 0 ? (
          <Trans>Every party has signed: the agreement is concluded.</Trans>
        ) : (
          <Trans>The agreement is concluded when these have signed, too: {others}.</Trans>
        )}{' '}
        <TextLink href={links.agreement(agreement.id)}>
          <Trans>See the agreement</Trans>
        </TextLink>
      </Sentence>
    </Receipt>
  );
}
