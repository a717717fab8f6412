import { Failure, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { Button, ButtonRow, Form, Notice, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { readFragment } from '../../generated/index.ts';
import type { Kept } from './use-keep-record.ts';

interface RecordFormProps {
  readonly label: string;
  /** What recording does, and whether it can be taken back. */
  readonly effect: string;
  readonly outcome: Kept | null;
  readonly isPending: boolean;
  readonly nameOf: (key: string) => string;
  readonly onRecord: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A form that keeps a record; what became of it stands above its buttons. */
export function RecordForm({
  label,
  effect,
  outcome,
  isPending,
  nameOf,
  onRecord,
  onLeave,
  children,
}: RecordFormProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="print:hidden">
      <Form label={label} onSubmit={onRecord}>
        <Sentence>{effect}</Sentence>
        {children}
        {outcome && <Became outcome={outcome} nameOf={nameOf} onRetry={onRecord} />}
        <ButtonRow>
          <Button type="submit" look="primary" isPending={isPending}>
            <Trans>Record</Trans>
          </Button>
          <Button look="quiet" onPress={onLeave}>
            <Trans>Not now</Trans>
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}

interface BecameProps {
  readonly outcome: Kept;
  readonly nameOf: (key: string) => string;
  readonly onRetry: () => void;
}

function Became({ outcome, nameOf, onRetry }: BecameProps) {
  const { t } = useLingui();
  const wording = useWording();
  switch (outcome.kind) {
    case 'kept':
      return null;
    case 'refused': {
      const refusal = readFragment(StatementFragment, outcome.refusal);
      return (
        <Notice kind="failure" title={t`It was not recorded`} isOutcome>
          {wording.refusal(refusal, nameOf)}
        </Notice>
      );
    }
    case 'overtaken':
      return (
        <Notice kind="failure" title={t`Somebody recorded something in the meantime`} isOutcome>
          <Trans>Nothing of yours was recorded. Look at what changed and record it again.</Trans>
        </Notice>
      );
    case 'failed':
      return <Failure error={outcome.error} onRetry={onRetry} />;
  }
}
