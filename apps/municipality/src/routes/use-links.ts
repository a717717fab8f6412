import { type CompareInAddress, type TextInAddress, wordOf } from '@landsby/front';
import { useParams, useRouter } from '@tanstack/react-router';
import type { LeadTimeInAddress } from '../lead-time/lead-time-in-address.ts';
import type { LeavingInAddress } from '../leaving/leaving-in-address.ts';
import type { Filters } from '../what-waits/filters.ts';

/** Addresses of this front end's pages in the programme at hand; the day looked at comes along. */
export function useLinks() {
  const router = useRouter();
  const { programme = '' } = useParams({ strict: false });
  const of = (agreement: string) => ({ programme, agreement: wordOf(agreement) });

  return {
    start: () => router.buildLocation({ to: '/' }).publicHref,
    programme: (key: string) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme: key } }).publicHref,
    whatWaits: (search: Filters = {}) =>
      router.buildLocation({ to: '/$programme/what-waits', params: { programme }, search }).publicHref,
    agreements: () => router.buildLocation({ to: '/$programme/agreements', params: { programme } }).publicHref,
    bodies: () => router.buildLocation({ to: '/$programme/bodies-and-votes', params: { programme } }).publicHref,
    leavingAny: () => router.buildLocation({ to: '/$programme/leaving', params: { programme } }).publicHref,
    agreement: (agreement: string, clause = '', search: TextInAddress & CompareInAddress = {}) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement', params: of(agreement), search, hash: clause })
        .publicHref,
    findings: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/findings', params: of(agreement) }).publicHref,
    signing: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/sign', params: of(agreement) }).publicHref,
    records: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/records', params: of(agreement) }).publicHref,
    money: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/money', params: of(agreement) }).publicHref,
    materials: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/materials', params: of(agreement) }).publicHref,
    leaving: (agreement: string, search: LeavingInAddress = {}) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/leaving', params: of(agreement), search })
        .publicHref,
    cases: () => router.buildLocation({ to: '/$programme/cases', params: { programme } }).publicHref,
    leadTime: (agreement: string, search: LeadTimeInAddress = {}) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/lead-time', params: of(agreement), search })
        .publicHref,
    closedDays: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/closed-days', params: of(agreement) }).publicHref,
    giveNotice: (agreement: string, search: LeavingInAddress) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/give-notice', params: of(agreement), search })
        .publicHref,
    withdrawNotice: (agreement: string) =>
      router.buildLocation({ to: '/$programme/agreements/$agreement/withdraw-notice', params: of(agreement) })
        .publicHref,
  };
}
