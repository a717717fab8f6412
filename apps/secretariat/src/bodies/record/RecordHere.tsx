import { type RecordableBodyRef, type RecordOfBodyProps, useRecordableBody } from '@landsby/keeping/bodies';
import { Button, ButtonRow, Notice, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { ChooseRule } from './ChooseRule.tsx';
import { RecordMeeting } from './RecordMeeting.tsx';
import { RecordVote } from './RecordVote.tsx';
import { SeatFilled } from './SeatFilled.tsx';
import { SeatGivenUp } from './SeatGivenUp.tsx';

type Form = 'meeting' | 'vote' | 'seat' | 'seatLeft' | 'rule';

const forms: Readonly<Record<Form, (props: RecordOfBodyProps) => ReactNode>> = {
  meeting: RecordMeeting,
  vote: RecordVote,
  seat: SeatFilled,
  seatLeft: SeatGivenUp,
  rule: ChooseRule,
};

/** What a party may record of a body; it opens where it stands. */
export function RecordHere({ body, name }: { readonly body: RecordableBodyRef; readonly name: string }) {
  const { t } = useLingui();
  const shown = useRecordableBody()(body);
  const [form, setForm] = useState<Form | null>(null);
  const [isKept, setKept] = useState(false);
  const begin = (next: Form) => {
    setKept(false);
    setForm(next);
  };
  if (shown.filedWith.length === 0) {
    return (
      <Sentence look="quiet">
        <Trans>Meetings, votes and members are recorded by the parties of the agreement.</Trans>
      </Sentence>
    );
  }
  const Current = form && forms[form];
  return (
    <Section level={3} title={t`Record for ${name}`}>
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
            <Button size="small" onPress={() => begin('meeting')}>
              <Trans>A meeting</Trans>
            </Button>
            <Button size="small" onPress={() => begin('vote')}>
              <Trans>A vote</Trans>
            </Button>
            <Button size="small" onPress={() => begin('seat')}>
              <Trans>A seat filled</Trans>
            </Button>
            <Button size="small" onPress={() => begin('seatLeft')}>
              <Trans>A seat given up</Trans>
            </Button>
            {shown.lacks.length > 0 && (
              <Button size="small" onPress={() => begin('rule')}>
                <Trans>How it decides</Trans>
              </Button>
            )}
          </ButtonRow>
        )}
      </Stack>
    </Section>
  );
}
