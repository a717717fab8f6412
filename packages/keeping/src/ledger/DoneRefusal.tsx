import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Notice } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { DoneRefusalFragment as Outcome } from '../generated/graphql.ts';

const DoneRefusalFragment = graphql(`
  fragment DoneRefusal on FulfilDutyResult {
    __typename
    ... on NotYourDuty {
      who {
        ...PartyName
      }
    }
    ... on AlreadyFulfilled {
      fulfilledOn
    }
    ... on DutyNotOpen {
      state
    }
    ... on FulfilledInTheFuture {
      today
    }
  }
`);

/** Why it was not recorded, and what to do now. */
export function DoneRefusal(props: { readonly outcome: FragmentType<typeof DoneRefusalFragment> }) {
  const sentenceOf = useRefusalSentence();
  const sentence = sentenceOf(readFragment(DoneRefusalFragment, props.outcome));
  return sentence === null ? null : <Notice kind="failure" title={sentence} isOutcome />;
}

function useRefusalSentence(): (outcome: Outcome) => string | null {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();

  return (outcome) => {
    switch (outcome.__typename) {
      case 'DutyFulfilled':
        return null;
      case 'UnknownDuty':
        return t`This duty no longer follows from the agreement. Load the page again to see what does.`;
      case 'NotYourDuty': {
        const owner = wording.list(outcome.who.map(nameOf));
        return t`Only ${owner} can record this as done. Ask them to.`;
      }
      case 'AlreadyFulfilled': {
        const day = wording.day(outcome.fulfilledOn);
        return t`It is already recorded as done on ${day}.`;
      }
      case 'DutyNotOpen': {
        const state = wording.label('ledgerState', outcome.state);
        return t`It cannot be recorded as done now. It stands as: ${state}.`;
      }
      case 'FulfilledInTheFuture': {
        const day = wording.day(outcome.today);
        return t`The day lies ahead. Choose ${day} or an earlier day.`;
      }
      case 'VersionConflict':
        return t`Somebody changed the agreement while you were reading. Load the page again, look, and record it then.`;
      case 'ClientKeyReused':
        return t`This was already sent with another day. Load the page again to see what was recorded.`;
    }
  };
}
