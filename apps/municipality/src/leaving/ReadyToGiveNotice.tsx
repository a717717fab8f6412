import { useAddressOnDay, useLookedAtDay, useWording } from '@landsby/front';
import { ButtonLink, Section, Sentence, Stack, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ExitGround } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { groundWords } from './leaving-in-address.ts';

const ReadyToGiveNoticeFragment = graphql(`
  fragment ReadyToGiveNotice on Agreement {
    id
    viewerParty {
      key
    }
    ordinary: viewerCanGiveNotice(ground: ORDINARY)
    forCause: viewerCanGiveNotice(ground: FOR_CAUSE)
    breach: viewerCanGiveNotice(ground: BREACH)
  }
`);

interface ReadyToGiveNoticeProps {
  readonly agreement: FragmentType<typeof ReadyToGiveNoticeFragment>;
  readonly ground: ExitGround;
  readonly picked: string;
}

/** From thinking it through to doing it; or what stands in the way, and what to do. */
export function ReadyToGiveNotice(props: ReadyToGiveNoticeProps) {
  const { t } = useLingui();
  return (
    <div className="print:hidden">
      <Section title={t`To give notice`}>
        <NextStep {...props} />
      </Section>
    </div>
  );
}

function NextStep({ agreement, ground, picked }: ReadyToGiveNoticeProps) {
  const wording = useWording();
  const links = useLinks();
  const onDay = useAddressOnDay();
  const { isToday, today } = useLookedAtDay();
  const { id, viewerParty, ...can } = readFragment(ReadyToGiveNoticeFragment, agreement);
  const canGive = { ORDINARY: can.ordinary, FOR_CAUSE: can.forCause, BREACH: can.breach }[ground];
  const day = wording.day(picked);

  if (!viewerParty) {
    return (
      <Sentence>
        <Trans>Only a party to the agreement can give notice.</Trans>
      </Sentence>
    );
  }
  if (!isToday) {
    return (
      <Sentence>
        <Trans>
          You look at another day than today. <TextLink href={onDay(null)}>Go back to today</TextLink> to give notice.
        </Trans>
      </Sentence>
    );
  }
  if (!canGive) {
    return (
      <Sentence>
        <Trans>
          Notice on this ground cannot be given today: the agreement is not in force, or it would change nothing.
        </Trans>
      </Sentence>
    );
  }
  if (picked > today) {
    return (
      <Sentence>
        <Trans>
          Notice is recorded when it has been handed over. Come back on {day}, or pick today to give it now.
        </Trans>
      </Sentence>
    );
  }
  return (
    <Stack>
      <Sentence>
        <Trans>The next page says what follows and asks once more. Nothing is sent before that.</Trans>
      </Sentence>
      <div>
        <ButtonLink look="primary" href={links.giveNotice(id, { on: picked, ground: groundWords[ground] })}>
          <Trans>Prepare the notice</Trans>
        </ButtonLink>
      </div>
    </Stack>
  );
}
