import { type CompareInAddress, type PageInAddress, type TextInAddress, wordOf } from '@landsby/front';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import type { Filters } from '../what-waits/filters.ts';
import type { WhatIfInAddress } from '../what-if/what-if-in-address.ts';

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
    agreement: (agreement: string, clause = '', search: TextInAddress & CompareInAddress = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement',
        params: of(agreement),
        search: { ...search, ...kept },
        hash: clause,
      }).publicHref,
    dutiesAndRights: (agreement: string, page: PageInAddress = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement/duties-and-rights',
        params: of(agreement),
        search: { ...page, ...kept },
      }).publicHref,
    records: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/records', params: of(agreement), search: kept })
        .publicHref,
    findings: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/findings', params: of(agreement), search: kept })
        .publicHref,
    signing: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/sign', params: of(agreement), search: kept })
        .publicHref,
    programmeFindings: () =>
      router.buildLocation({ to: '/$programme/findings', params: { programme }, search: kept }).publicHref,
    money: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/money', params: of(agreement), search: kept })
        .publicHref,
    materials: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/materials', params: of(agreement), search: kept })
        .publicHref,
    bodies: () =>
      router.buildLocation({ to: '/$programme/bodies-and-votes', params: { programme }, search: kept }).publicHref,
    whatIf: (asked: WhatIfInAddress = {}) =>
      router.buildLocation({ to: '/$programme/what-if', params: { programme }, search: { ...asked, ...kept } })
        .publicHref,
    cases: () => router.buildLocation({ to: '/$programme/cases', params: { programme }, search: kept }).publicHref,
    closedDays: () =>
      router.buildLocation({ to: '/$programme/closed-days', params: { programme }, search: kept }).publicHref,
    differences: () =>
      router.buildLocation({ to: '/$programme/differences', params: { programme }, search: kept }).publicHref,
    takeIn: () => router.buildLocation({ to: '/$programme/take-in', params: { programme }, search: kept }).publicHref,
    /** This very page on another day; without one, today. */
    onDay: (other: string | null) => {
      const { pathname, search } = router.state.location;
      const asked = Object.entries({ ...search, day: other ?? '' }).filter(([, value]) => value !== '');
      const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
      return [`${router.basepath}${pathname}`, query.toString()].filter(Boolean).join('?');
    },
  };
}
