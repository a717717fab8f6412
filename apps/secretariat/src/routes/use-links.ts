import { type CompareInAddress, type PageInAddress, type TextInAddress, wordOf } from '@landsby/front';
import { useParams, useRouter } from '@tanstack/react-router';
import type { Filters } from '../what-waits/filters.ts';
import type { WhatIfInAddress } from '../what-if/what-if-in-address.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const of = (agreement: string) => ({ programme, agreement: wordOf(agreement) });

  return {
    start: () => router.buildLocation({ to: '/' }).publicHref,
    programme: (key: string) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme: key } }).publicHref,
    whatWaits: (filters: Filters = {}) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme }, search: filters }).publicHref,
    agreements: (page: PageInAddress = {}) =>
      router.buildLocation({ to: '/$programme/agreements', params: { programme }, search: page }).publicHref,
    agreement: (agreement: string, clause = '', search: TextInAddress & CompareInAddress = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement',
        params: of(agreement),
        search,
        hash: clause,
      }).publicHref,
    dutiesAndRights: (agreement: string, page: PageInAddress = {}) =>
      router.buildLocation({
        to: '/$programme/agreements/$agreement/duties-and-rights',
        params: of(agreement),
        search: page,
      }).publicHref,
    records: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/records', params: of(agreement) }).publicHref,
    findings: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/findings', params: of(agreement) }).publicHref,
    signing: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/sign', params: of(agreement) }).publicHref,
    programmeFindings: () => router.buildLocation({ to: '/$programme/findings', params: { programme } }).publicHref,
    money: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/money', params: of(agreement) }).publicHref,
    materials: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/materials', params: of(agreement) }).publicHref,
    bodies: () => router.buildLocation({ to: '/$programme/bodies-and-votes', params: { programme } }).publicHref,
    whatIf: (asked: WhatIfInAddress = {}) =>
      router.buildLocation({ to: '/$programme/what-if', params: { programme }, search: asked }).publicHref,
    cases: () => router.buildLocation({ to: '/$programme/cases', params: { programme } }).publicHref,
    closedDays: () => router.buildLocation({ to: '/$programme/closed-days', params: { programme } }).publicHref,
    differences: () => router.buildLocation({ to: '/$programme/differences', params: { programme } }).publicHref,
    takeIn: () => router.buildLocation({ to: '/$programme/take-in', params: { programme } }).publicHref,
  };
}
