import { usePickedWords } from '@landsby/front';
import { Notice, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { TakeInOutcomeFragment as Outcome } from '../generated/graphql.ts';
import { useLinks } from '../routes/use-links.ts';
import { DefinitionProblems } from './DefinitionProblems.tsx';

const TakeInOutcomeFragment = graphql(`
  fragment TakeInOutcome on ImportAgreementResult {
    __typename
    ... on AgreementImported {
      agreement {
        id
        title {
          da
          sv
          en
        }
      }
      receipt {
        id
      }
    }
    ... on DefinitionRejected {
      problems {
        path
        ...DefinitionProblems
      }
    }
    ... on AgreementKeyTaken {
      key
    }
  }
`);

/** What became of it; takes the focus when it comes. */
export function TakeInOutcome(props: { readonly outcome: FragmentType<typeof TakeInOutcomeFragment> }) {
  const outcome = readFragment(TakeInOutcomeFragment, props.outcome);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Told outcome={outcome} />
    </div>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useLingui();
  const links = useLinks();
  const pick = usePickedWords();
  switch (outcome.__typename) {
    case 'AgreementImported': {
      const { agreement } = outcome;
      const receipt = outcome.receipt.id;
      return (
        <Notice kind="success" title={t`The agreement is taken in`} isOutcome>
          <TextLink href={links.agreement(agreement.id)}>{pick(agreement.title).text}</TextLink>{' '}
          <Trans>Receipt {receipt}.</Trans>
        </Notice>
      );
    }
    case 'DefinitionRejected':
      return <DefinitionProblems problems={outcome.problems} />;
    case 'AgreementKeyTaken': {
      const { key } = outcome;
      return (
        <Notice kind="failure" title={t`The programme already has an agreement with the key ${key}`} isOutcome>
          <Trans>Give the agreement another key and try again. Nothing was saved.</Trans>
        </Notice>
      );
    }
    case 'NotTheSecretariat':
      return (
        <Notice kind="failure" title={t`Only the secretariat of the programme can take in agreements`} isOutcome />
      );
    case 'ProgrammeVersionConflict':
      return (
        <Notice kind="failure" title={t`Somebody took in an agreement in the meantime`} isOutcome>
          <Trans>
            Nothing of yours was saved. Look at the list of agreements; if yours is still missing, try again.
          </Trans>
        </Notice>
      );
    case 'ClientKeyReused':
      return (
        <Notice kind="failure" title={t`This was sent before with another text`} isOutcome>
          <Trans>Load the page again and send it once more.</Trans>
        </Notice>
      );
  }
}
