import { Failure, useAct } from '@landsby/front';
import { Button, ButtonRow, Form, Sentence, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../generated/index.ts';
import { WaiverRefusal } from './WaiverRefusal.tsx';

const WaiveFindingMutation = graphql(`
  mutation WaiveFinding($input: WaiveFindingInput!) {
    waiveFinding(input: $input) {
      __typename
      ... on FindingWaived {
        agreement {
          id
          version
        }
      }
      ... on FindingAlreadyWaived {
        on
      }
    }
  }
`);

interface WaiveFindingProps {
  readonly agreement: { readonly id: string; readonly version: number };
  readonly finding: string;
  readonly wrong: string;
}

/** Sets a finding aside, right where it stands: a reason, and it can be taken up again. */
export function WaiveFinding(props: WaiveFindingProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { wrong } = props;
  if (isOpen) return <WithReason {...props} onLeave={() => setOpen(false)} />;
  return (
    <div className="print:hidden">
      <Button look="quiet" size="small" label={t`Set aside: ${wrong}`} onPress={() => setOpen(true)}>
        <Trans>Set aside</Trans>
      </Button>
    </div>
  );
}

function WithReason({ agreement, finding, onLeave }: WaiveFindingProps & { readonly onLeave: () => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [clientKey] = useState(() => crypto.randomUUID());
  const [{ data, error, fetching }, waiveFinding] = useAct(WaiveFindingMutation);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);

  const setAside = async () => {
    const written = reason.trim();
    setMissing(written === '');
    if (written === '') return;
    const { id: agreementId, version: expectedVersion } = agreement;
    await waiveFinding({ input: { clientKey, agreementId, expectedVersion, finding, reason: written } });
  };

  return (
    <div ref={place} tabIndex={-1}>
      <Form label={t`Set the finding aside`} onSubmit={() => void setAside()}>
        <Sentence>
          <Trans>
            It is then no longer shown, and your reason is kept. It comes back if the clause changes, and you can take
            it up again at any time.
          </Trans>
        </Sentence>
        <TextField
          label={t`Reason`}
          value={reason}
          onChange={setReason}
          lines={2}
          {...(isMissing && { failure: t`Write why it is set aside.` })}
        />
        {data && <WaiverRefusal outcome={data.waiveFinding.__typename} />}
        {error && <Failure error={error} onRetry={() => void setAside()} />}
        <ButtonRow>
          <Button type="submit" look="primary" size="small" isPending={fetching}>
            <Trans>Set aside</Trans>
          </Button>
          <Button look="quiet" size="small" onPress={onLeave}>
            <Trans>Not now</Trans>
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
