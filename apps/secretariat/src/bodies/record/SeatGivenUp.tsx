import { RecordSeatLeft, type RecordOfBodyProps } from '@landsby/keeping/bodies';
import { useLingui } from '@lingui/react/macro';

export function SeatGivenUp(props: RecordOfBodyProps) {
  const { t } = useLingui();
  return (
    <RecordSeatLeft
      {...props}
      label={t`Record a seat given up`}
      effect={t`An organisation gives up its own seats.`}
      of={props.body.members}
    />
  );
}
