import { useDaysOnScale, useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { ButtonLink, Section, Sentence, Stack, Timeline } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { scaleAround } from './scale.ts';

const OurNoticeFragment = graphql(`
  fragment OurNotice on Notice {
    cause
    givenOn
    effectiveOn
    lastDay
    withdrawableUntil
    exit {
      effect {
        ...ExplainedDay
      }
    }
  }
`);

interface OurNoticeProps {
  readonly notice: FragmentType<typeof OurNoticeFragment>;
  readonly agreement: string;
  readonly canWithdraw: boolean;
}

/** What we have set going, on the same scale; nothing is to be thought through until it is taken back. */
export function OurNotice({ notice, agreement, canWithdraw }: OurNoticeProps) {
  const { t } = useLingui();
  const wording = useWording();
  const links = useLinks();
  const { day: lookedAt, isToday } = useLookedAtDay();
  const { cause, effectiveOn, exit, givenOn, lastDay, withdrawableUntil } = readFragment(OurNoticeFragment, notice);
  const { from, to } = scaleAround(givenOn, effectiveOn);
  const out = <ExplainedDay label={t`Out of the agreement`} answer={exit.effect} agreement={agreement} />;
  const relative = wording.relativeDays(lastDay, lookedAt);

  return (
    <Section title={t`Our notice`}>
      <Stack>
        <Sentence look="lead">
          <Trans>
            We gave notice on {wording.day(givenOn)} and are out on {out}. Our last day is {wording.day(lastDay)},{' '}
            {relative}.
          </Trans>
        </Sentence>
        {cause !== null && (
          <Sentence>
            <Trans>What has happened: “{cause}”</Trans>
          </Sentence>
        )}
        <Timeline
          caption={t`From notice to the last day`}
          from={from}
          to={to}
          {...useDaysOnScale()}
          rows={[
            {
              id: 'notice',
              label: t`Notice period`,
              spans: [
                { id: 'notice', from: givenOn, to: lastDay, look: 'outline', label: t`until ${wording.day(lastDay)}` },
              ],
              marks: [{ id: 'out', day: effectiveOn, label: t`out on ${wording.day(effectiveOn)}`, state: 'due' }],
            },
          ]}
        />
        {canWithdraw && isToday && (
          <>
            <Sentence>
              <Trans>We can take it back until {wording.day(withdrawableUntil)}.</Trans>
            </Sentence>
            <div>
              <ButtonLink href={links.withdrawNotice(agreement)}>
                <Trans>Take our notice back</Trans>
              </ButtonLink>
            </div>
          </>
        )}
      </Stack>
    </Section>
  );
}
