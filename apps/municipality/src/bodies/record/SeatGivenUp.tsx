import { wordOf } from '@landsby/front';
import { RecordSeatLeft, type RecordOfBodyProps } from '@landsby/keeping/bodies';
import { useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../../frame/our-organisation.ts';

export function SeatGivenUp(props: RecordOfBodyProps) {
  const { t } = useLingui();
  const ours = wordOf(useOurOrganisation().id);
  return (
    <RecordSeatLeft
      {...props}
      label={t`Give up a seat of ours`}
      effect={t`The seat stands empty from the day after, until we fill it again.`}
      of={props.body.members.filter(({ key }) => key === ours)}
    />
  );
}
