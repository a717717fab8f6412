import { useLookedAtDay } from '@landsby/front';
import { Button, ButtonRow, Stack } from '@landsby/ui';
import { useRecording } from './recording.tsx';
import { useKeepRecord } from './use-keep-record.tsx';

interface SayYesProps {
  /** `<kind>/<key>` of the record. */
  readonly subject: string;
  /** Keys of the parties that have not said yes. */
  readonly waitsFor: readonly string[];
  readonly verb: string;
  /** What is said yes to, for those who hear the button alone. */
  readonly label: string;
}

/** The second key: a party accepts what another has recorded. */
export function SayYes({ subject, waitsFor, verb, label }: SayYesProps) {
  const { ourParty } = useRecording();
  const { today } = useLookedAtDay();
  const { isPending, keep, outcome } = useKeepRecord();
  if (ourParty === null || !waitsFor.includes(ourParty)) return null;
  return (
    <Stack>
      <ButtonRow>
        <Button
          size="small"
          label={label}
          isPending={isPending}
          onPress={() => void keep({ accepted: { on: today, subject } })}
        >
          {verb}
        </Button>
      </ButtonRow>
      {outcome}
    </Stack>
  );
}
