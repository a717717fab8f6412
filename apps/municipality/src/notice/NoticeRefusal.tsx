import { useWording } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { StatementFragment } from '@landsby/reading/explanation';
import { Notice } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { NoticeRefusalFragment as Outcome } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NoticeRefusalFragment = graphql(`
  fragment NoticeRefusal on GiveNoticeResult {
    __typename
    ... on NoticeAlreadyGiven {
      givenOn
    }
    ... on NoNoticeClause {
      missing {
        ...Statement
      }
    }
    ... on NoticeMoot {
      naturalEnd
    }
    ... on NoticeDayOutOfReach {
      earliest
      latest
    }
    ... on AgreementNotInForce {
      state
    }
    ... on CauseRequired {
      causes
    }
    ... on VersionConflict {
      current: agreement {
        ...AgreementStatus
      }
    }
  }
`);

/** Why no notice was given, and what to do now; nothing that was written is lost. */
export function NoticeRefusal(props: { readonly outcome: FragmentType<typeof NoticeRefusalFragment> }) {
  const outcome = readFragment(NoticeRefusalFragment, props.outcome);
  const sentence = useRefusalSentence()(outcome);
  if (sentence === null) return null;
  return (
    <Notice kind="failure" title={sentence} isOutcome>
      {outcome.__typename === 'VersionConflict' && outcome.current && <AgreementStatus agreement={outcome.current} />}
    </Notice>
  );
}

function useRefusalSentence(): (outcome: Outcome) => string | null {
  const { t } = useLingui();
  const wording = useWording();

  return (outcome) => {
    switch (outcome.__typename) {
      case 'NoticeGiven':
        return null;
      case 'NotAParty':
        return t`No notice was given: we are no party to this agreement. Ask the secretariat if that is wrong.`;
      case 'NoticeAlreadyGiven': {
        const given = wording.day(outcome.givenOn);
        return t`No new notice was given: we already gave notice on ${given}. Take that one back first if you want another.`;
      }
      case 'NoNoticeClause': {
        const why = wording.missing(readFragment(StatementFragment, outcome.missing)).missing;
        return t`No notice was given. ${why} Talk to the other party about how to end it.`;
      }
      case 'NoticeMoot': {
        const end = wording.day(outcome.naturalEnd);
        return t`No notice was given, since it would change nothing: the agreement ends by itself on ${end}. You need do nothing.`;
      }
      case 'NoticeDayOutOfReach': {
        const earliest = wording.day(outcome.earliest);
        const latest = wording.day(outcome.latest);
        return t`No notice was given: the day must lie between ${earliest} and ${latest}. Go back and choose another day.`;
      }
      case 'AgreementNotInForce': {
        const state = wording.label('agreementState', outcome.state);
        return t`No notice was given, since the agreement is not in force. It stands as: ${state}.`;
      }
      case 'CauseRequired': {
        const causes = wording.choice(outcome.causes.map((cause) => wording.cause(cause)));
        return t`No notice was given: on this ground it must be said that ${causes}. Write what has happened and try again.`;
      }
      case 'VersionConflict':
        return t`No notice was given: somebody changed the agreement while you were reading. This is how it stands now. Read what follows once more, then give notice.`;
      case 'ClientKeyReused':
        return t`No notice was given: this page was already used for something else. Press the button once more.`;
    }
  };
}
