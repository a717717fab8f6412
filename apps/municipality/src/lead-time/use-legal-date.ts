import { useAsked, useLookedAtDay } from '@landsby/front';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { LeadTimeInAddress } from './lead-time-in-address.ts';

const LegalDatesFragment = graphql(`
  fragment LegalDates on Agreement {
    id
    legalDates(asOf: $asOf) {
      key
      dueOn {
        day
      }
    }
  }
`);

const LastNoticeQuery = graphql(`
  query LastNotice($agreement: ID!, $asOf: Day!, $out: Day) {
    agreement(id: $agreement) {
      id
      exit(noticeOn: $asOf, wishedExit: $out, asOf: $asOf) {
        lastNoticeDay {
          day
        }
      }
    }
  }
`);

/** The day by which it must be settled: of the duty chosen, of the last notice for a wished exit, or a day of one's own. */
export function useLegalDate(
  props: FragmentType<typeof LegalDatesFragment>,
  { by, for: entry, out }: LeadTimeInAddress,
): string | null {
  const { id, legalDates } = readFragment(LegalDatesFragment, props);
  const { day: asOf } = useLookedAtDay();
  const [{ data }] = useAsked(LastNoticeQuery, { agreement: id, asOf, out: out ?? null }, 'cache-first');
  if (by !== undefined) return by;
  if (out !== undefined) return data?.agreement?.exit.lastNoticeDay?.day ?? null;
  const chosen = legalDates.find(({ key }) => key === entry) ?? legalDates[0];
  return chosen?.dueOn.day ?? null;
}
