import { usePickedWords, useWording } from '@landsby/front';
import { Stack, StateMark } from '@landsby/ui';
import { Plural, Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const RoleDaysFragment = graphql(`
  fragment RoleDays on Role {
    stretches {
      from
      until
      days
      share {
        numerator
        denominator
      }
      state
    }
    withoutSeatIn {
      da
      sv
      en
    }
  }
`);

const looks = { COVERED: 'settled', BELOW_RECOMMENDED: 'due', SHARE_UNKNOWN: 'undetermined', GAP: 'late' } as const;

/** The days of a role, stretch by stretch; gaps stand out by word, shape and colour. */
export function RoleDays({ role }: { readonly role: FragmentType<typeof RoleDaysFragment> }) {
  const wording = useWording();
  const pick = usePickedWords();
  const { stretches, withoutSeatIn } = readFragment(RoleDaysFragment, role);
  if (stretches.length + withoutSeatIn.length === 0) return null;
  return (
    <Stack space="tight">
      {stretches.map(({ days, from, share, state, until }) => (
        <span key={from}>
          {wording.period(from, until)}
          {': '}
          {state === 'GAP' ? (
            <>
              <Trans>nobody</Trans> (<Plural value={days} one="# day" other="# days" />){' '}
              <StateMark state="late" word={wording.label('roleState', 'GAP')} />
            </>
          ) : (
            <>
              {share && <PartOfYear {...share} />}{' '}
              {state === 'BELOW_RECOMMENDED' && (
                <StateMark state={looks[state]} word={wording.label('roleState', 'BELOW_RECOMMENDED')} />
              )}
              {state === 'SHARE_UNKNOWN' && (
                <StateMark state={looks[state]} word={wording.label('roleState', 'SHARE_UNKNOWN')} />
              )}
            </>
          )}
        </span>
      ))}
      {withoutSeatIn.map((body) => {
        const name = pick(body).text;
        return (
          <span key={name}>
            <Trans>Has no seat recorded in {name}, where the role belongs.</Trans>
          </span>
        );
      })}
    </Stack>
  );
}

function PartOfYear({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }) {
  return (
    <Trans>
      {numerator}/{denominator} of a full-time year
    </Trans>
  );
}
