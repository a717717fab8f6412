import { Failure, useAct, useClientKey, useLookedAtDay, useWording } from '@landsby/front';
import { ConfirmCeremony, Sentence, Stack, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import type { ExitGround } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ExitEffect } from '../leaving/ExitEffect.tsx';
import { groundWords } from '../leaving/leaving-in-address.ts';
import { useLinks } from '../routes/use-links.ts';
import { GivenNotice } from './GivenNotice.tsx';
import { NoNoticeToGive } from './NoNoticeToGive.tsx';
import { NoticeReceipt } from './NoticeReceipt.tsx';
import { NoticeRefusal } from './NoticeRefusal.tsx';
import { TakingBack } from './TakingBack.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useTold } from './use-told.tsx';

const GiveNoticeFragment = graphql(`
  fragment GiveNotice on Agreement {
    id
    version
    viewerCanWithdrawNotice
    ordinary: viewerCanGiveNotice(ground: ORDINARY)
    forCause: viewerCanGiveNotice(ground: FOR_CAUSE)
    breach: viewerCanGiveNotice(ground: BREACH)
    exit(noticeOn: $noticeOn, ground: $ground, asOf: $asOf) {
      needsCause
      ...ExitEffect
      ...TakingBack
    }
    ...GivenNotice
    ...NoticeTold
  }
`);

const GiveNoticeMutation = graphql(`
  mutation GiveNotice($input: GiveNoticeInput!, $asOf: Day!) {
    giveNotice(input: $input) {
      __typename
      ...NoticeReceipt
      ...NoticeRefusal
    }
  }
`);

interface GiveNoticeProps {
  readonly agreement: FragmentType<typeof GiveNoticeFragment>;
  readonly noticeOn: string;
  readonly ground: ExitGround;
  /** After a conflict: the agreement as it is now. */
  readonly onAskAnew: () => void;
}

/** The formal act on its page: what follows, who sees it, whether it can be taken back, then the button. */
export function GiveNotice(props: GiveNoticeProps) {
  const { noticeOn, ground, onAskAnew } = props;
  const { t } = useLingui();
  const wording = useWording();
  const links = useLinks();
  const { today } = useLookedAtDay();
  const organisation = useOurOrganisation().name;
  const agreement = readFragment(GiveNoticeFragment, props.agreement);
  const { exit, id, version, viewerCanWithdrawNotice } = agreement;
  const told = useTold(agreement);
  const cause = useKeptText(`cause-${id}-${ground}`);
  const [isCauseMissing, setCauseMissing] = useState(false);
  const [clientKey, renewKey] = useClientKey();
  const [{ data, error, fetching }, giveNotice] = useAct(GiveNoticeMutation);
  const needsCause = exit.needsCause.length > 0;
  const canGive = { ORDINARY: agreement.ordinary, FOR_CAUSE: agreement.forCause, BREACH: agreement.breach }[ground];
  const outcome = data?.giveNotice;

  if (outcome?.__typename === 'NoticeGiven') return <NoticeReceipt outcome={outcome} />;
  if (viewerCanWithdrawNotice && !fetching) return <GivenNotice agreement={agreement} />;
  if (!canGive && !outcome && !fetching) return <NoNoticeToGive agreement={id} />;

  const give = async () => {
    const written = cause.text.trim();
    setCauseMissing(needsCause && written === '');
    if (needsCause && written === '') return;
    const input = { clientKey, agreementId: id, expectedVersion: version, ground, noticeOn };
    const answer = await giveNotice({ input: { ...input, cause: needsCause ? written : null }, asOf: today });
    const kind = answer.data?.giveNotice.__typename;
    if (kind === 'NoticeGiven') cause.forget();
    if (kind === 'ClientKeyReused') renewKey();
    if (kind === 'VersionConflict') onAskAnew();
  };

  const accepted = wording.choice(exit.needsCause.map((one) => wording.cause(one)));
  return (
    <>
      {outcome && <NoticeRefusal outcome={outcome} />}
      {error && <Failure error={error} onRetry={() => void give()} />}
      <ConfirmCeremony
        effect={<ExitEffect exit={exit} agreement={id} />}
        told={told}
        takingBack={{ title: t`Can it be taken back?`, sentence: <TakingBack exit={exit} /> }}
        agreement={t`I may give this notice on behalf of ${organisation}.`}
        agreementMissing={t`Tick the box first. If you may not give notice, ask the person who may.`}
        verb={fetching ? t`Giving notice …` : t`Give notice`}
        onConfirm={() => !fetching && void give()}
        leave={{
          label: t`Go back without giving notice`,
          href: links.leaving(id, { on: noticeOn, ground: groundWords[ground] }),
        }}
      >
        <Stack>
          <Sentence>
            <Trans>Ground: {wording.label('exitGround', ground)}.</Trans>{' '}
            {!needsCause && <Trans>The agreement asks for no reason.</Trans>}
          </Sentence>
          <Sentence>
            <Trans>Landsby sends no letter. Print the receipt and hand it over as you usually do.</Trans>
          </Sentence>
          {needsCause && (
            <TextField
              label={t`What has happened`}
              description={t`Notice on this ground is open only if ${accepted}. Say in a sentence or two what it is. It is recorded with the notice.`}
              value={cause.text}
              onChange={cause.write}
              lines={4}
              {...(isCauseMissing && {
                failure: t`Write what has happened. Without it the notice cannot be given on this ground.`,
              })}
            />
          )}
        </Stack>
      </ConfirmCeremony>
    </>
  );
}
