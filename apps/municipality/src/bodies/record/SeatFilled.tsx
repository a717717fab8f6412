import { wordOf } from '@landsby/front';
import { RecordSeat, type RecordOfBodyProps } from '@landsby/keeping/bodies';
import { useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../../frame/our-organisation.ts';

export function SeatFilled(props: RecordOfBodyProps) {
  const { t } = useLingui();
  const ours = wordOf(useOurOrganisation().id);
  return (
    <RecordSeat
      {...props}
      label={t`Fill a seat of ours`}
      effect={t`Everybody in this body sees that we have filled the seat, never with whom.`}
      of={props.body.members.filter(({ key }) => key === ours)}
    />
  );
}
