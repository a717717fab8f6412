import { useWording } from '@landsby/front';
import { useLingui } from '@lingui/react/macro';

export interface Span {
  readonly from: string;
  readonly until: string | null;
}

/** How long each stretch is. */
export function useLengthOf() {
  const { t } = useLingui();
  const wording = useWording();
  return (spans: readonly Span[]): string =>
    wording.list(
      spans.map(({ from, until }) => (until === null ? t`without a known end` : wording.length(from, dayAfter(until)))),
    );
}

/** The last day counts too. */
function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
