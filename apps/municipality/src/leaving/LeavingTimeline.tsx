import { useDaysOnScale, useLookedAtDay, useWording } from '@landsby/front';
import { DayField, PickableTimeline, Stack, type TimelineRow } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { ExitShownFragment } from '../generated/graphql.ts';
import { scaleFor } from './scale.ts';

interface LeavingTimelineProps {
  readonly term: { readonly starts: string | null; readonly ends: string | null };
  readonly exit: ExitShownFragment | undefined;
  readonly picked: string;
  readonly onPick: (day: string) => void;
  readonly effect: ReactNode;
}

/** The day of notice on the term's own scale, by hand, by key, or typed. */
export function LeavingTimeline({ term, exit, picked, onPick, effect }: LeavingTimelineProps) {
  const { t } = useLingui();
  const { day: lookedAt } = useLookedAtDay();
  const rows = useRows(term, exit, picked);
  const [around, setAround] = useState(picked);
  const scale = scaleFor({ lookedAt, around, ends: term.ends });

  return (
    <Stack>
      <PickableTimeline
        caption={t`When notice is given`}
        label={t`Notice is given on`}
        from={scale.from}
        to={scale.to}
        earliest={scale.earliest}
        {...useDaysOnScale()}
        rows={rows}
        picked={picked}
        onPick={onPick}
        effect={effect}
      />
      <DayField
        label={t`Or write the day`}
        value={picked}
        onChange={(day) => {
          if (day === null) return;
          setAround(day);
          onPick(day);
        }}
        earliest={scale.earliest}
      />
    </Stack>
  );
}

function useRows(
  { starts, ends }: LeavingTimelineProps['term'],
  exit: ExitShownFragment | undefined,
  picked: string,
): readonly TimelineRow[] {
  const { t } = useLingui();
  const wording = useWording();
  const out = exit?.effect.day ?? null;
  const isMoot = exit?.mootBecauseTermEnds !== null && exit !== undefined;
  const period = ends === null ? t`no last day known` : t`until ${wording.day(ends)}`;

  return [
    {
      id: 'term',
      label: t`The agreement applies`,
      spans: [
        { id: 'term', from: starts ?? '1900-01-01', to: ends, look: ends === null ? 'dotted' : 'solid', label: period },
      ],
    },
    {
      id: 'notice',
      label: t`Notice period`,
      spans:
        out === null || out <= picked || isMoot
          ? []
          : [{ id: 'notice', from: picked, to: out, look: 'outline', label: t`out on ${wording.day(out)}` }],
      marks:
        out === null
          ? []
          : [{ id: 'out', day: out, label: t`out on ${wording.day(out)}`, state: isMoot ? 'moot' : 'due' }],
    },
  ];
}
