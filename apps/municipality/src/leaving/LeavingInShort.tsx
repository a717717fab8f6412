import { useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const LeavingInShortFragment = graphql(`
  fragment LeavingInShort on Agreement {
    id
    notices(asOf: $asOf) {
      by {
        key
        ...PartyName
      }
      lastDay
    }
    exit(noticeOn: $asOf, asOf: $asOf) {
      mootBecauseTermEnds
      effect {
        day
        ...ExplainedDay
      }
    }
  }
`);

/** What notice on the day looked at would lead to, or who has given it already. */
export function LeavingInShort(props: { readonly agreement: FragmentType<typeof LeavingInShortFragment> }) {
  const { t } = useLingui();
  const { day } = useLookedAtDay();
  const wording = useWording();
  const nameOf = usePartyName();
  const { exit, id, notices } = readFragment(LeavingInShortFragment, props.agreement);
  const given = wording.day(day);
  const effect = <ExplainedDay label={t`Out of the agreement`} answer={exit.effect} agreement={id} />;
  const [standing] = notices;

  return (
    <>
      {standing ? (
        <Trans>
          {nameOf(standing.by)} has given notice. The last day is {wording.day(standing.lastDay)}.
        </Trans>
      ) : exit.effect.day === null ? (
        effect
      ) : exit.mootBecauseTermEnds === null ? (
        <Trans>
          With notice on {given}: out on {effect}.
        </Trans>
      ) : (
        <Trans>Notice on {given} would change nothing: the agreement ends by itself first.</Trans>
      )}{' '}
      <TextLink href={useLinks().leaving(id)}>
        <Trans>Think through leaving</Trans>
      </TextLink>
    </>
  );
}
