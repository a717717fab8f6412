import { useWording } from '@landsby/front';
import { ExplainedDay, StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Sentence, Stack, type StateKind, StateMark } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ApprovalState } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useRecording } from '../record/recording.tsx';

const ApprovalStandingFragment = graphql(`
  fragment ApprovalStanding on AssetVersion {
    approvals {
      by {
        key
      }
      state
      standing {
        ...Statement
      }
      answerBy {
        ...ExplainedDay
      }
      because {
        ...Trace
      }
    }
  }
`);

interface ApprovalStandingProps {
  readonly version: FragmentType<typeof ApprovalStandingFragment>;
  readonly agreement: string;
}

const kinds: Readonly<Record<ApprovalState, StateKind>> = {
  NOT_NEEDED: 'moot',
  APPROVED: 'settled',
  DECLINED: 'breached',
  WAITING: 'open',
  UNDETERMINED: 'undetermined',
};

/** How the approval of one version stands, and by when an answer is due. */
export function ApprovalStanding({ version, agreement }: ApprovalStandingProps) {
  const { t } = useLingui();
  const wording = useWording();
  const trace = useTrace();
  const { nameOf } = useRecording();
  const words = useStateWords();
  const { approvals } = readFragment(ApprovalStandingFragment, version);
  if (approvals.length === 0) return t`The agreement asks for none`;
  return (
    <Stack space="tight">
      {approvals.map(({ answerBy, because, by, standing, state }) => (
        <Stack key={by.key} space="tight">
          <StateMark state={kinds[state]} word={words[state]} />
          <Sentence look="quiet">
            <Explained
              {...trace({ label: t`Approval`, because, agreement })}
              value={wording.standing(readFragment(StatementFragment, standing), nameOf)}
            />
          </Sentence>
          {answerBy && (
            <span>
              <Trans>
                Answer due <ExplainedDay label={t`Answer due`} answer={answerBy} agreement={agreement} />
              </Trans>
            </span>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

function useStateWords(): Readonly<Record<ApprovalState, string>> {
  const { t } = useLingui();
  return {
    NOT_NEEDED: t`Not needed`,
    APPROVED: t`Approved`,
    DECLINED: t`Not approved`,
    WAITING: t`Waits for an answer`,
    UNDETERMINED: t`Undetermined`,
  };
}
