import { useLookedAtDay, useWording } from '@landsby/front';
import { Button, ButtonRow, ErrorSummary, Form, Notice, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  /** What is still missing or wrong, field by field. */
  readonly missing?: readonly Missing[];
  /** After it was kept: empty the fields. */
  readonly onKept?: () => void;
  /** The fields; what is wrong is said at each once somebody has tried to send. */
  readonly children: ReactNode | ((say: Say) => ReactNode);
}

export interface Missing {
  readonly field: string;
  readonly says: string;
}

/** The id of a field and, once somebody has tried, what is wrong with it. */
export type Say = (field: string) => { readonly id: string; readonly failure?: string };

/** A form that stands closed until somebody wants it; nothing moves unasked. */
export function RecordForm(props: RecordFormProps) {
  const { opens } = props;
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [state, setState] = useState<'closed' | 'open' | { readonly receipt: string }>('closed');
  const isKept = typeof state === 'object';
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isKept) opener.current?.focus();
  }, [isKept]);

  return (
    <OnlyForUs>
      <div ref={opener} tabIndex={-1}>
        {state === 'open' ? (
          <OpenForm
            {...props}
            onLeave={() => setState('closed')}
            onKept={(receipt) => {
              props.onKept?.();
              setState({ receipt });
            }}
          />
        ) : (
          <Stack>
            {isKept && (
              <Notice kind="success" title={t`Recorded. The other party can see it now.`} isOutcome>
                <Trans>
                  Receipt {state.receipt}, {wording.day(today)}.
                </Trans>
              </Notice>
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
  missing = [],
  children,
  onKept,
  onLeave,
}: Omit<RecordFormProps, 'onKept'> & {
  readonly onKept: (receipt: string) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useLingui();
  const own = useId();
  const [tries, setTries] = useState(0);
  const { isPending, keep, outcome } = useKeepRecord();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);

  const say: Say = (field) => {
    const wrong = tries > 0 ? missing.find((one) => one.field === field) : undefined;
    return { id: `${own}-${field}`, ...(wrong && { failure: wrong.says }) };
  };
  const submit = async () => {
    setTries(tries + 1);
    const input = missing.length > 0 ? null : record();
    const receipt = input && (await keep(input));
    if (receipt) onKept(receipt);
  };
  return (
    <div ref={place} tabIndex={-1} className="print:hidden">
      <Form label={opens} onSubmit={() => void submit()}>
        <Sentence>
          <strong>{opens}</strong>
        </Sentence>
        {tries > 0 && missing.length > 0 && (
          <ErrorSummary
            key={tries}
            title={t`Something is missing`}
            failures={missing.map(({ field, says }) => ({ fieldId: `${own}-${field}`, message: says }))}
          />
        )}
        {typeof children === 'function' ? children(say) : children}
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
