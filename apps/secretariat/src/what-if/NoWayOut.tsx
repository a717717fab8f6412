import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NoWayOutFragment = graphql(`
  fragment NoWayOut on NoticeInTheWay {
    __typename
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
    }
    ... on AgreementNotInForce {
      state
    }
  }
`);

interface NoWayOutProps {
  readonly title: string;
  readonly refusal: FragmentType<typeof NoWayOutFragment>;
}

/** Why notice on an agreement would lead nowhere. */
export function NoWayOut({ refusal, title }: NoWayOutProps) {
  const { t } = useLingui();
  const wording = useWording();
  const shown = readFragment(NoWayOutFragment, refusal);
  switch (shown.__typename) {
    case 'NoNoticeClause': {
      const why = wording.missing(readFragment(StatementFragment, shown.missing)).missing;
      return t`${title}: no way out by notice. ${why} The parties would have to agree on it.`;
    }
    case 'NoticeMoot': {
      const end = wording.day(shown.naturalEnd);
      return t`${title}: it ends by itself on ${end}, before the notice would take effect.`;
    }
    case 'AgreementNotInForce': {
      const state = wording.label('agreementState', shown.state);
      return t`${title}: there is nothing to leave. It stands as: ${state}.`;
    }
    case 'NoticeDayOutOfReach': {
      const earliest = wording.day(shown.earliest);
      return t`${title}: notice cannot be given before ${earliest}.`;
    }
    case 'NoticeAlreadyGiven':
    case 'CauseRequired':
    case 'NotAParty':
      return t`${title}: notice cannot be given so.`;
  }
}
