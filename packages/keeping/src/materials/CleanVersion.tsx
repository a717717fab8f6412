import { useLookedAtDay } from '@landsby/front';
import { Button, ButtonRow, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRecording } from '../record/recording.tsx';
import { useKeepRecord } from '../record/use-keep-record.tsx';

interface CleanVersionProps {
  readonly demand: string;
  readonly asset: string;
  readonly title: string;
  readonly version: number;
}

/** Name and logo are off this version. */
export function CleanVersion({ demand, asset, title, version }: CleanVersionProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { ourParty } = useRecording();
  const { isPending, keep, outcome } = useKeepRecord();
  if (ourParty === null) return <Trans>Not yet</Trans>;
  return (
    <Stack>
      <ButtonRow>
        <Button
          size="small"
          label={t`Record that it is taken off ${title}, version ${version}`}
          isPending={isPending}
          onPress={() => void keep({ removalDone: { on: today, demand, asset, version } })}
        >
          <Trans>It is taken off</Trans>
        </Button>
      </ButtonRow>
      {outcome}
    </Stack>
  );
}
