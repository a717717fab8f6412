import { RecordSeat, type RecordOfBodyProps } from '@landsby/keeping/bodies';
import { useLingui } from '@lingui/react/macro';

export function SeatFilled(props: RecordOfBodyProps) {
  const { t } = useLingui();
  return (
    <RecordSeat
      {...props}
      label={t`Record a seat filled`}
      effect={t`A seat of another organisation counts once that organisation has accepted it.`}
      of={props.body.members}
    />
  );
}
