import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import type { Filters } from '../what-waits/filters.ts';
import { wordOf } from './ids.ts';
import type { PageInAddress } from './page-in-address.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const { day } = useSearch({ strict: false });
  const kept = day === undefined ? {} : { day };
  const of = (agreement: string) => ({ programme, agreement: wordOf(agreement) });

  return {
    start: () => router.buildLocation({ to: '/', search: kept }).publicHref,
    programme: (key: string) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme: key }, search: kept }).publicHref,
    whatWaits: (filters: Filters = {}) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme }, search: { ...filters, ...kept } })
        .publicHref,
    agreements: (page: PageInAddress = {}) =>
      router.buildLocation({ to: '/$programme/agreements', params: { programme }, search: { ...page, ...kept } })
        .publicHref,
    agreement: (agreement: string, clause = '', text: { readonly text?: 'en' } = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement',
        params: of(agreement),
        search: { ...text, ...kept },
        hash: clause,
      }).publicHref,
    dutiesAndRights: (agreement: string) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement/duties-and-rights',
        params: of(agreement),
        search: kept,
      }).publicHref,
    money: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/money', params: of(agreement), search: kept })
        .publicHref,
    bodies: () =>
      router.buildLocation({ to: '/$programme/bodies-and-votes', params: { programme }, search: kept }).publicHref,
    takeIn: () => router.buildLocation({ to: '/$programme/take-in', params: { programme }, search: kept }).publicHref,
    /** This very page on another day; without one, today. */
    onDay: (other: string | null) => {
      const { pathname, search } = router.state.location;
      const query = new URLSearchParams(Object.entries({ ...search, day: other ?? '' }).filter(([, value]) => value));
      return [`${router.basepath}${pathname}`, query.toString()].filter(Boolean).join('?');
    },
  };
}
