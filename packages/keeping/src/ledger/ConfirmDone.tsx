import { type Act, Failure, useAct, useActing, useLookedAtDay } from '@landsby/front';
import { Button, ButtonRow, DayField, Form, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../generated/index.ts';
import { DoneRefusal } from './DoneRefusal.tsx';

const FulfilDuty = graphql(`
  mutation FulfilDuty($input: FulfilDutyInput!) {
    fulfilDuty(input: $input) {
      __typename
      ... on DutyFulfilled {
        agreement {
          id
          version
        }
        entry {
          stateBecause {
            code
          }
        }
        receipt {
          id
          on
        }
      }
      ...DoneRefusal
    }
  }
`);

/** Asks once more, right where the duty stands. */
export function ConfirmDone({ of }: { readonly of: string }) {
  const { current } = useActing();
  return current?.id === of ? <Confirmation act={current} /> : null;
}

function Confirmation({ act }: { readonly act: Act }) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { leave, finish } = useActing();
  const [on, setOn] = useState<string | null>(today);
  const [{ data, error, fetching }, fulfilDuty] = useAct(FulfilDuty);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    question.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const { agreementId, clientKey, entryKey, version } = act;
  const record = async () => {
    if (on === null) return;
    const input = { clientKey, agreementId, entryKey, expectedVersion: version, on };
    const answer = await fulfilDuty({ input });
    const outcome = answer.data?.fulfilDuty;
    if (outcome?.__typename !== 'DutyFulfilled') return;
    const awaitsOther = outcome.entry?.stateBecause.code === 'awaitsOther';
    finish({ sentence: act.sentence, on, receipt: outcome.receipt.id, awaitsOther });
  };

  return (
    <div ref={question} tabIndex={-1}>
      <Form label={t`Mark as done`} onSubmit={() => void record()}>
        <Sentence>
          <Trans>
            This records that it is done. Both parties see it, with the day and your organisation's name. It cannot be
            taken back.
          </Trans>
        </Sentence>
        <DayField
          label={t`Done on`}
          value={on}
          onChange={setOn}
          latest={today}
          {...(act.opensOn !== null && { earliest: act.opensOn })}
          {...(on === null && { failure: t`Give the day it was done.` })}
        />
        {data && <DoneRefusal outcome={data.fulfilDuty} />}
        {error && <Failure error={error} onRetry={() => void record()} />}
        <ButtonRow>
          <Button type="submit" look="primary" size="small" isPending={fetching}>
            <Trans>Record as done</Trans>
          </Button>
          <Button look="quiet" size="small" onPress={leave}>
            <Trans>Not now</Trans>
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
