import { useParams, useRouter } from '@tanstack/react-router';
import type { DutiesShown } from '../duties/duties-in-address.ts';
import { wordOf } from './ids.ts';
import type { PageInAddress } from './page-in-address.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const params = { programme };

  return {
    start: () => router.buildLocation({ to: '/' }).publicHref,
    atAGlance: (search: PageInAddress = {}) =>
      router.buildLocation({ to: '/$programme/at-a-glance', params, search }).publicHref,
    fundingHorizon: () => router.buildLocation({ to: '/$programme/funding-horizon', params }).publicHref,
    duties: (search: DutiesShown = {}) => router.buildLocation({ to: '/$programme/duties', params, search }).publicHref,
    agreement: (agreement: string, clause = '') =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement',
        params: { programme, agreement: wordOf(agreement) },
        hash: clause,
      }).publicHref,
    /** This very page, today. */
    today: () => {
      const { pathname, search } = router.state.location;
      const { day: _, ...rest } = search;
      return router.buildLocation({ to: pathname as '/', search: { ...rest, day: undefined } as never }).publicHref;
    },
  };
}
