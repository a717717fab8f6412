import { useLookedAtDay, useWording } from '@landsby/front';
import { DayBeside } from '@landsby/keeping/explanation';
import { type MarginNote, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { groundWords } from '../leaving/leaving-in-address.ts';
import { useLinks } from '../routes/use-links.ts';

const ExitNotesFragment = graphql(`
  fragment ExitNotes on Agreement {
    id
    kind
    exits(noticeOn: $asOf, asOf: $asOf) {
      ground
      mootBecauseTermEnds
      effect {
        because {
          clause {
            key
          }
        }
        ...DayBeside
      }
    }
  }
`);

/** Beside the clause on leaving: when a notice given on the day looked at would take effect. */
export function useExitNotes(agreement: FragmentType<typeof ExitNotesFragment>) {
  const { t } = useLingui();
  const { day, isToday } = useLookedAtDay();
  const wording = useWording();
  const links = useLinks();
  const { exits, id, kind } = readFragment(ExitNotesFragment, agreement);
  const given = wording.day(day);
  const title = isToday ? t`Notice today takes effect` : t`Notice on ${given} takes effect`;

  return (clause: string): readonly MarginNote[] => {
    if (kind === 'TEMPLATE') return [];
    return exits
      .filter(({ effect }) => effect.because.clause?.key === clause)
      .map(({ effect, ground, mootBecauseTermEnds }) => ({
        id: `exit-${ground}`,
        title,
        ...(mootBecauseTermEnds !== null && { state: { kind: 'moot' as const, word: t`No effect` } }),
        content: (
          <>
            <DayBeside label={title} answer={effect} />
            {mootBecauseTermEnds !== null && ` ${t`The agreement ends before that.`}`}{' '}
            <TextLink href={links.leaving(id, { ground: groundWords[ground] })}>
              <Trans>Think through leaving</Trans>
            </TextLink>
          </>
        ),
      }));
  };
}
