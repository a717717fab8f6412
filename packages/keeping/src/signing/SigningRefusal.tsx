import { useWording } from '@landsby/front';
import { Notice } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const SigningRefusalFragment = graphql(`
  fragment SigningRefusal on SignAgreementResult {
    __typename
    ... on AlreadySigned {
      signed: on
    }
    ... on SigningDayOutOfReach {
      earliest
      latest
    }
    ... on PlacesStillOpen {
      count
    }
    ... on PrerequisiteOutstanding {
      name
    }
    ... on DecisionOutstanding {
      body
      caseNumber
    }
    ... on FindingsBlock {
      findings {
        key
      }
    }
  }
`);

interface SigningRefusalProps {
  readonly outcome: FragmentType<typeof SigningRefusalFragment>;
  /** Known before anybody tried. */
  readonly isAhead?: boolean;
}

/** Why it was not signed, or cannot be; nothing of it was saved. */
export function SigningRefusal(props: SigningRefusalProps) {
  const { t } = useLingui();
  const wording = useWording();
  const outcome = readFragment(SigningRefusalFragment, props.outcome);
  const refused = (title: string, more?: ReactNode) => (
    <Notice kind={props.isAhead ? 'information' : 'failure'} title={title} isOutcome={!props.isAhead}>
      {more}
    </Notice>
  );
  switch (outcome.__typename) {
    case 'AgreementSigned':
      return null;
    case 'NotAParty':
      return refused(t`Only a party can sign`, <Trans>Each party signs for itself, in its own name.</Trans>);
    case 'AgreementIsTemplate':
      return refused(t`A template is not signed`);
    case 'AgreementAlreadyConcluded':
      return refused(t`The agreement has been concluded already`);
    case 'AlreadySigned':
      return refused(t`You signed on ${wording.day(outcome.signed)}`);
    case 'SigningDayOutOfReach':
      return refused(
        t`A signature can be recorded for a day from ${wording.day(outcome.earliest)} to ${wording.day(outcome.latest)}`,
      );
    case 'PlacesStillOpen': {
      const { count } = outcome;
      return refused(
        t`${plural(count, { one: '# place is still to be filled', other: '# places are still to be filled' })}`,
        <Trans>Fill them in the text first.</Trans>,
      );
    }
    case 'DecisionOutstanding': {
      const { body, caseNumber } = outcome;
      return refused(t`Case ${caseNumber} has not been decided`, <Trans>{body} has to decide first.</Trans>);
    }
    case 'PrerequisiteOutstanding': {
      const { name } = outcome;
      return refused(
        t`“${name}” is not in force, as far as the parties have said`,
        <Trans>
          This agreement rests on it. When it is in force, record that under “What has been recorded”, and let the other
          party accept it.
        </Trans>,
      );
    }
    case 'SignatoryUnstated':
      return refused(
        t`Several sign for your side`,
        <Trans>Say which of them signs now. Each is recorded by itself.</Trans>,
      );
    case 'FindingsBlock': {
      const count = outcome.findings.length;
      return refused(
        t`${plural(count, { one: '# finding blocks signing', other: '# findings block signing' })}`,
        <Trans>They stand below.</Trans>,
      );
    }
    case 'VersionConflict':
    case 'ClientKeyReused':
      return refused(
        t`The agreement was changed in the meantime`,
        <Trans>Nothing was signed. Look at how it stands now and try again.</Trans>,
      );
  }
}
