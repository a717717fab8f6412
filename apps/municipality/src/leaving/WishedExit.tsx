import { useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { Button, DayField, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const WishedExitFragment = graphql(`
  fragment WishedExit on Exit {
    wishedExit
    lastNoticeDay {
      day
      ...ExplainedDay
    }
  }
`);

interface WishedExitProps {
  readonly exit: FragmentType<typeof WishedExitFragment> | undefined;
  readonly agreement: string;
  readonly wished: string | null;
  readonly onWish: (day: string | null) => void;
  readonly onPick: (day: string) => void;
}

/** The other way round: out by a day, so when is the last day to give notice. */
export function WishedExit({ exit, agreement, wished, onWish, onPick }: WishedExitProps) {
  const { t } = useLingui();
  return (
    <div className={wished === null ? 'print:hidden' : ''}>
      <Section title={t`If we want to be out by a certain day`}>
        <Stack>
          <DayField
            label={t`Out by`}
            description={t`We then work out the last day to give notice.`}
            value={wished}
            onChange={onWish}
            isOptional
          />
          <div aria-live="polite">{exit && wished !== null && <LastNoticeDay {...{ exit, agreement, onPick }} />}</div>
        </Stack>
      </Section>
    </div>
  );
}

interface LastNoticeDayProps {
  readonly exit: FragmentType<typeof WishedExitFragment>;
  readonly agreement: string;
  readonly onPick: (day: string) => void;
}

function LastNoticeDay({ exit, agreement, onPick }: LastNoticeDayProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { day: lookedAt } = useLookedAtDay();
  const { lastNoticeDay, wishedExit } = readFragment(WishedExitFragment, exit);
  if (!lastNoticeDay || wishedExit === null) return null;

  const out = wording.day(wishedExit);
  const last = <ExplainedDay label={t`Last day to give notice`} answer={lastNoticeDay} agreement={agreement} />;
  const { day } = lastNoticeDay;
  if (day === null) {
    return (
      <Sentence look="lead">
        <Trans>
          Out by {out}: {last}.
        </Trans>
      </Sentence>
    );
  }
  const relative = wording.relativeDays(day, lookedAt);
  return (
    <Stack space="tight">
      <Sentence look="lead">
        {day < lookedAt ? (
          <Trans>
            It is too late to be out by {out}. The last day to give notice was {last}, {relative}.
          </Trans>
        ) : (
          <Trans>
            To be out by {out}, give notice no later than {last}, {relative}.
          </Trans>
        )}
      </Sentence>
      {day >= lookedAt && (
        <div>
          <Button size="small" onPress={() => onPick(day)}>
            <Trans>See what follows from notice on that day</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}
