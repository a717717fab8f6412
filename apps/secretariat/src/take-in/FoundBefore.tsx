import { FindingList } from '@landsby/keeping/finding';
import { Button, ButtonRow, Notice, Stack } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const FoundBeforeFragment = graphql(`
  fragment FoundBefore on Finding {
    key
    ...FindingList
  }
`);

interface FoundBeforeProps {
  readonly findings: readonly FragmentType<typeof FoundBeforeFragment>[];
  readonly isPending: boolean;
  readonly onTakeIn: () => void;
}

/** What is wrong with the agreement, before it is taken in; takes the focus when it comes. */
export function FoundBefore(props: FoundBeforeProps) {
  const { t } = useLingui();
  const findings = readFragment(FoundBeforeFragment, props.findings);
  const count = findings.length;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Stack>
        <Notice
          kind="information"
          title={t`${plural(count, { one: '# thing to put to the parties', other: '# things to put to the parties' })}`}
          isOutcome
        >
          <Trans>
            Nothing has been saved yet. Correct the text below, or take the agreement in as it is; what blocks signing
            must be settled before anybody signs.
          </Trans>
        </Notice>
        <FindingList findings={findings} isKept={false} />
        <ButtonRow>
          <Button look="primary" isPending={props.isPending} onPress={props.onTakeIn}>
            <Trans>Take it in as it is</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </div>
  );
}
