import { useLookedAtDay, useWording } from '@landsby/front';
import type { MarginNote } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DayBeside } from '../explanation/DayBeside.tsx';
import type { ExitGround } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

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

/** Beside the clause on leaving: when a notice given on the day looked at would take effect, and the way to it. */
export function useExitNotes(
  agreement: FragmentType<typeof ExitNotesFragment>,
  wayOut: (ground: ExitGround) => ReactNode = () => null,
) {
  const { t } = useLingui();
  const { day, isToday } = useLookedAtDay();
  const wording = useWording();
  const { exits, kind } = readFragment(ExitNotesFragment, agreement);
  const given = wording.day(day);
  const titleOf = (ground: ExitGround): string => {
    switch (ground) {
      case 'ORDINARY':
        return isToday ? t`Notice today takes effect` : t`Notice on ${given} takes effect`;
      case 'FOR_CAUSE':
        return isToday ? t`Notice for cause today takes effect` : t`Notice for cause on ${given} takes effect`;
      case 'BREACH':
        return isToday ? t`Ending for breach today takes effect` : t`Ending for breach on ${given} takes effect`;
    }
  };

  return (clause: string): readonly MarginNote[] => {
    if (kind === 'TEMPLATE') return [];
    return exits
      .filter(({ effect }) => effect.because.clause?.key === clause)
      .map(({ effect, ground, mootBecauseTermEnds }) => ({
        id: `exit-${ground}`,
        title: titleOf(ground),
        ...(mootBecauseTermEnds !== null && { state: { kind: 'moot' as const, word: t`No effect` } }),
        content: (
          <>
            <DayBeside label={titleOf(ground)} answer={effect} />
            {mootBecauseTermEnds !== null && ` ${t`The agreement ends before that.`}`} {wayOut(ground)}
          </>
        ),
      }));
  };
}
