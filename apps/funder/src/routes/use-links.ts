import { type PageInAddress, type TextInAddress, wordOf } from '@landsby/front';
import { useParams, useRouter } from '@tanstack/react-router';
import type { DutiesShown } from '../duties/duties-in-address.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const params = { programme };

  return {
    start: () => router.buildLocation({ to: '/' }).publicHref,
    programme: (key: string) =>
      router.buildLocation({ to: '/$programme/at-a-glance', params: { programme: key } }).publicHref,
    atAGlance: (page: PageInAddress = {}) =>
      router.buildLocation({ to: '/$programme/at-a-glance', params, search: page }).publicHref,
    fundingHorizon: () => router.buildLocation({ to: '/$programme/funding-horizon', params }).publicHref,
    duties: (shown: DutiesShown = {}) =>
      router.buildLocation({ to: '/$programme/duties', params, search: shown }).publicHref,
    agreement: (agreement: string, clause = '', text: TextInAddress = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement',
        params: { programme, agreement: wordOf(agreement) },
        search: text,
        hash: clause,
      }).publicHref,
  };
}
