import { type RecordableBodyRef, type RecordOfBodyProps, useRecordableBody } from '@landsby/keeping/bodies';
import { Button, ButtonRow, Notice, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { SeatFilled } from './SeatFilled.tsx';
import { SeatGivenUp } from './SeatGivenUp.tsx';

const forms: Readonly<Record<'seat' | 'seatLeft', (props: RecordOfBodyProps) => ReactNode>> = {
  seat: SeatFilled,
  seatLeft: SeatGivenUp,
};

/** We fill our own seats and give them up; it opens where it stands. */
export function RecordHere({ body }: { readonly body: RecordableBodyRef }) {
  const { t } = useLingui();
  const shown = useRecordableBody()(body);
  const [form, setForm] = useState<keyof typeof forms | null>(null);
  const [isKept, setKept] = useState(false);
  const begin = (next: keyof typeof forms) => {
    setKept(false);
    setForm(next);
  };
  if (shown.filedWith.length === 0) return null;
  const Current = form && forms[form];
  return (
    <Stack>
      {isKept && <Notice kind="success" title={t`It is recorded`} isOutcome />}
      {Current ? (
        <Current
          body={shown}
          onLeave={() => setForm(null)}
          onKept={() => {
            setForm(null);
            setKept(true);
          }}
        />
      ) : (
        <ButtonRow>
          <Button size="small" onPress={() => begin('seat')}>
            <Trans>Fill a seat of ours</Trans>
          </Button>
          <Button size="small" onPress={() => begin('seatLeft')}>
            <Trans>Give up a seat of ours</Trans>
          </Button>
        </ButtonRow>
      )}
    </Stack>
  );
}
