import { useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { Notice, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const StandingNoticesFragment = graphql(`
  fragment StandingNotices on Agreement {
    id
    viewerCanWithdrawNotice
    viewerParty {
      key
    }
    notices(asOf: $asOf) {
      by {
        key
        ...PartyName
      }
      ground
      cause
      givenOn
      lastDay
      withdrawableUntil
      exit {
        effect {
          ...ExplainedDay
        }
      }
    }
  }
`);

interface StandingNoticesProps {
  readonly agreement: FragmentType<typeof StandingNoticesFragment>;
  /** Where our own is told at length. */
  readonly withoutOurs?: boolean;
}

/** Who is leaving, what that does, and until when it can be taken back. */
export function StandingNotices({ agreement, withoutOurs = false }: StandingNoticesProps) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const links = useLinks();
  const { id, notices, viewerCanWithdrawNotice, viewerParty } = readFragment(StandingNoticesFragment, agreement);

  const shown = notices.filter(({ by }) => !withoutOurs || by.key !== viewerParty?.key);
  return shown.map(({ by, cause, exit, givenOn, ground, lastDay, withdrawableUntil }) => {
    const giver = nameOf(by);
    const given = wording.day(givenOn);
    const last = wording.day(lastDay);
    const until = wording.day(withdrawableUntil);
    return (
      <Notice key={`${by.key} ${givenOn}`} kind="warning" title={t`${giver} gave notice on ${given}`}>
        <Trans>
          It takes effect on <ExplainedDay label={t`The notice takes effect`} answer={exit.effect} agreement={id} />,
          and the agreement runs until {last}. The ground: {wording.label('exitGround', ground)}. {giver} can take it
          back until {until}.
        </Trans>{' '}
        {cause !== null && <Trans>What has happened: “{cause}”</Trans>}{' '}
        {viewerCanWithdrawNotice && by.key === viewerParty?.key && (
          <TextLink href={links.withdrawNotice(id)}>
            <Trans>Take our notice back</Trans>
          </TextLink>
        )}
      </Notice>
    );
  });
}
