import { type PageInAddress, type TextInAddress, wordOf } from '@landsby/front';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import type { DutiesShown } from '../duties/duties-in-address.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const { day } = useSearch({ strict: false });
  const kept = day === undefined ? {} : { day };
  const params = { programme };

  return {
    start: () => router.buildLocation({ to: '/', search: kept }).publicHref,
    programme: (key: string) =>
      router.buildLocation({ to: '/$programme/at-a-glance', params: { programme: key }, search: kept }).publicHref,
    atAGlance: (page: PageInAddress = {}) =>
      router.buildLocation({ to: '/$programme/at-a-glance', params, search: { ...page, ...kept } }).publicHref,
    fundingHorizon: () => router.buildLocation({ to: '/$programme/funding-horizon', params, search: kept }).publicHref,
    duties: (shown: DutiesShown = {}) =>
      router.buildLocation({ to: '/$programme/duties', params, search: { ...shown, ...kept } }).publicHref,
    agreement: (agreement: string, clause = '', text: TextInAddress = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement',
        params: { programme, agreement: wordOf(agreement) },
        search: { ...text, ...kept },
        hash: clause,
      }).publicHref,
    /** This very page on another day; without one, today. */
    onDay: (other: string | null) => {
      const { pathname, search } = router.state.location;
      const query = new URLSearchParams(Object.entries({ ...search, day: other ?? '' }).filter(([, value]) => value));
      return [`${router.basepath}${pathname}`, query.toString()].filter(Boolean).join('?');
    },
  };
}
