import { Button, ButtonRow, Form, Notice, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordInput } from '../generated/graphql.ts';
import { OnlyForUs } from './recording.tsx';
import { useKeepRecord } from './use-keep-record.tsx';

interface RecordFormProps {
  /** The button that opens it: "Record a course". */
  readonly opens: string;
  /** What sending does: who sees it, whether it counts at once. */
  readonly effect: string;
  readonly verb: string;
  /** What to send; null while something is missing. */
  readonly record: () => RecordInput | null;
  /** After it was kept: empty the fields. */
  readonly onKept?: () => void;
  readonly children: ReactNode;
}

/** A form that stands closed until somebody wants it; nothing moves unasked. */
export function RecordForm(props: RecordFormProps) {
  const { opens } = props;
  const { t } = useLingui();
  const [state, setState] = useState<'closed' | 'open' | 'kept'>('closed');
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === 'kept') opener.current?.focus();
  }, [state]);

  return (
    <OnlyForUs>
      <div ref={opener} tabIndex={-1}>
        {state === 'open' ? (
          <OpenForm
            {...props}
            onLeave={() => setState('closed')}
            onKept={() => {
              props.onKept?.();
              setState('kept');
            }}
          />
        ) : (
          <Stack>
            {state === 'kept' && (
              <Notice kind="success" title={t`Recorded. The other party can see it now.`} isOutcome />
            )}
            <ButtonRow>
              <Button size="small" onPress={() => setState('open')}>
                {opens}
              </Button>
            </ButtonRow>
          </Stack>
        )}
      </div>
    </OnlyForUs>
  );
}

function OpenForm({
  opens,
  effect,
  verb,
  record,
  children,
  onKept,
  onLeave,
}: RecordFormProps & { readonly onKept: () => void; readonly onLeave: () => void }) {
  const { isPending, keep, outcome } = useKeepRecord();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);

  const submit = async () => {
    const input = record();
    if (input && (await keep(input))) onKept();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Form label={opens} onSubmit={() => void submit()}>
        {children}
        <Sentence look="quiet">{effect}</Sentence>
        {outcome}
        <ButtonRow>
          <Button type="submit" look="primary" isPending={isPending}>
            {verb}
          </Button>
          <Button look="quiet" onPress={onLeave}>
            <Trans>Not now</Trans>
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
