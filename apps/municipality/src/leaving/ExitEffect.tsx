import { useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ExitEffectFragment = graphql(`
  fragment ExitEffect on Exit {
    noticeOn
    lastDay
    mootBecauseTermEnds
    effect {
      day
      ...ExplainedDay
    }
  }
`);

interface ExitEffectProps {
  readonly exit: FragmentType<typeof ExitEffectFragment>;
  readonly agreement: string;
}

/** What notice on the picked day leads to, in a sentence or two. */
export function ExitEffect({ exit, agreement }: ExitEffectProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { day: lookedAt } = useLookedAtDay();
  const { effect, lastDay, mootBecauseTermEnds, noticeOn } = readFragment(ExitEffectFragment, exit);
  const given = wording.day(noticeOn);
  const out = <ExplainedDay label={t`Out of the agreement`} answer={effect} agreement={agreement} />;

  if (effect.day === null) {
    return (
      <Sentence look="lead">
        <Trans>Nobody can tell when we would be out: {out}.</Trans>
      </Sentence>
    );
  }
  if (mootBecauseTermEnds !== null) {
    return (
      <Sentence look="lead">
        <Trans>
          Notice on {given} would change nothing. The agreement ends by itself on {wording.day(mootBecauseTermEnds)},
          and the notice would only take effect on {out}.
        </Trans>
      </Sentence>
    );
  }
  const last = lastDay ?? effect.day;
  const relative = wording.relativeDays(last, lookedAt);
  return (
    <Sentence look="lead">
      <Trans>
        If we give notice on {given}, we are out on {out}.
      </Trans>{' '}
      {last < lookedAt ? (
        <Trans>
          Our last day was {wording.day(last)}, {relative}.
        </Trans>
      ) : last === effect.day ? (
        <Trans>That is our last day, {relative}.</Trans>
      ) : (
        <Trans>
          Our last day is {wording.day(last)}, {relative}.
        </Trans>
      )}
    </Sentence>
  );
}
