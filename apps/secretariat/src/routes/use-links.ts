import { useParams, useRouter } from '@tanstack/react-router';
import type { Filters } from '../what-waits/filters.ts';
import { wordOf } from './ids.ts';
import type { PageInAddress } from './page-in-address.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const of = (agreement: string) => ({ programme, agreement: wordOf(agreement) });

  return {
    start: () => router.buildLocation({ to: '/' }).publicHref,
    whatWaits: (search: Filters = {}) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme }, search }).publicHref,
    agreements: (search: PageInAddress = {}) =>
      router.buildLocation({ to: '/$programme/agreements', params: { programme }, search }).publicHref,
    agreement: (agreement: string, clause = '') =>
      router.buildLocation({ to: '/$programme/agreements/$agreement', params: of(agreement), hash: clause }).publicHref,
    dutiesAndRights: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/duties-and-rights', params: of(agreement) })
        .publicHref,
    money: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/money', params: of(agreement) }).publicHref,
    takeIn: () => router.buildLocation({ to: '/$programme/take-in', params: { programme } }).publicHref,
    /** This very page, today. */
    today: () => {
      const { pathname, search } = router.state.location;
      const { day: _, ...rest } = search;
      return router.buildLocation({ to: pathname as '/', search: { ...rest, day: undefined } as never }).publicHref;
    },
  };
}
