import { Failure, useAct, useLookedAtDay } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { ConfirmCeremony, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FindingList } from '../finding/FindingList.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';
import { SigningReceipt } from './SigningReceipt.tsx';
import { SigningRefusal } from './SigningRefusal.tsx';
import { WhoHasSigned } from './WhoHasSigned.tsx';
import { useSignatoriesToCome, WhoSigns } from './WhoSigns.tsx';

const SignAgreementFragment = graphql(`
  fragment SignAgreement on Agreement {
    id
    version
    signingObstacle {
      __typename
      ...SigningRefusal
    }
    viewerParty {
      key
      ...PartyName
    }
    signatures {
      party {
        key
      }
      ...Signatories
    }
    parties {
      ...PartyName
    }
    findings {
      key
      severity
      ...FindingList
    }
    ...WhoHasSigned
  }
`);

const SignAgreementMutation = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      __typename
      ...SigningReceipt
      ...SigningRefusal
    }
  }
`);

interface SignAgreementProps {
  readonly agreement: FragmentType<typeof SignAgreementFragment>;
  /** After a conflict: the agreement as it is now. */
  readonly onAskAnew: () => void;
}

/** The formal act: who has signed, what stands in the way, then the button; no button while something does. */
export function SignAgreement({ agreement, onAskAnew }: SignAgreementProps) {
  const { t } = useLingui();
  const links = useLinks();
  const nameOf = usePartyName();
  const { today } = useLookedAtDay();
  const shown = readFragment(SignAgreementFragment, agreement);
  const { findings, id, parties, signatures, signingObstacle, version, viewerParty } = shown;
  const toCome = useSignatoriesToCome()(signatures.find(({ party }) => party.key === viewerParty?.key));
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState(false);
  const [clientKey, setClientKey] = useState(() => crypto.randomUUID());
  const [{ data, error, fetching }, signAgreement] = useAct(SignAgreementMutation);
  const outcome = data?.signAgreement;
  if (outcome?.__typename === 'AgreementSigned') return <SigningReceipt outcome={outcome} />;

  const signatory =
    toCome.length === 1 ? toCome[0]?.number : toCome.find(({ number }) => String(number) === chosen)?.number;
  const blocking = findings.filter(({ severity }) => severity === 'BLOCKS');
  const sign = async () => {
    setTried(true);
    if (toCome.length > 1 && signatory === undefined) return;
    const input = {
      clientKey,
      agreementId: id,
      expectedVersion: version,
      signedOn: today,
      signatory: signatory ?? null,
    };
    const answer = await signAgreement({ input });
    const kind = answer.data?.signAgreement.__typename;
    if (kind === 'ClientKeyReused') setClientKey(crypto.randomUUID());
    if (kind === 'VersionConflict') onAskAnew();
  };
  const organisation = viewerParty ? nameOf(viewerParty) : '';

  return (
    <Stack space="wide">
      {outcome && <SigningRefusal outcome={outcome} />}
      {error && <Failure error={error} onRetry={() => void sign()} />}
      <WhoHasSigned agreement={shown} />
      {blocking.length > 0 && (
        <Section
          title={t`What must be settled first`}
          lead={
            <Trans>
              Nobody can sign while one of these stands. Settle it in the text, or set it aside with a reason.
            </Trans>
          }
        >
          <FindingList findings={blocking} />
        </Section>
      )}
      {blocking.length === 0 && !outcome && signingObstacle && <SigningRefusal outcome={signingObstacle} isAhead />}
      {!signingObstacle && (
        <ConfirmCeremony
          effect={<Trans>{organisation} signs the agreement today. It is concluded when every party has signed.</Trans>}
          told={{ title: t`Who will see it`, who: parties.map(nameOf) }}
          takingBack={{
            title: t`Can it be taken back?`,
            sentence: <Trans>No. Once it is concluded, the agreement says how one may leave it.</Trans>,
          }}
          agreement={t`I may sign this agreement on behalf of ${organisation}.`}
          agreementMissing={t`Tick the box first. If you may not sign, ask the person who may.`}
          verb={fetching ? t`Signing …` : t`Sign`}
          onConfirm={() => !fetching && void sign()}
          leave={{ label: t`Go back without signing`, href: links.agreement(id) }}
        >
          <Stack>
            <WhoSigns
              toCome={toCome}
              value={chosen}
              onChange={setChosen}
              failure={tried && signatory === undefined ? t`Choose who signs.` : null}
            />
            <Sentence>
              <Trans>
                This records that it is signed. If the law or your own rules ask for ink or a digital signature, that is
                given as usual.
              </Trans>
            </Sentence>
          </Stack>
        </ConfirmCeremony>
      )}
    </Stack>
  );
}
