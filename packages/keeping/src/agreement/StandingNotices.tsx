import { useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { Notice } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const StandingNoticesFragment = graphql(`
  fragment StandingNotices on Agreement {
    id
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
  /** The party whose notice is told elsewhere. */
  readonly except?: string;
  /** What can be done about a party's notice. */
  readonly renderWayBack?: (party: string) => ReactNode;
}

/** Who is leaving, what that does, and until when it can be taken back. */
export function StandingNotices({ agreement, except, renderWayBack }: StandingNoticesProps) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { id, notices } = readFragment(StandingNoticesFragment, agreement);
  const shown = notices.filter(({ by }) => by.key !== except);

  return shown.map(({ by, cause, exit, givenOn, ground, lastDay, withdrawableUntil }) => {
    const giver = nameOf(by);
    const given = wording.day(givenOn);
    const why = wording.label('exitGround', ground);
    const last = wording.day(lastDay);
    const until = wording.day(withdrawableUntil);
    return (
      <Notice key={`${by.key} ${givenOn}`} kind="warning" title={t`${giver} gave notice on ${given}`}>
        <Trans>
          It takes effect on <ExplainedDay label={t`The notice takes effect`} answer={exit.effect} agreement={id} />,
          and the agreement runs until {last}. The ground: {why}. {giver} can take it back until {until}.
        </Trans>{' '}
        {cause !== null && <Trans>What has happened: “{cause}”</Trans>} {renderWayBack?.(by.key)}
      </Notice>
    );
  });
}
