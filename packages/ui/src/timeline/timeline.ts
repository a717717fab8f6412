import type { StateKind } from '../state/StateShape.tsx';

export interface TimelineSpan {
  readonly id: string;
  readonly from: string;
  /** The last day; null: without an end. */
  readonly to: string | null;
  /** hatched: it runs, and something it needs does not (money); dotted: its end is undetermined. */
  readonly look: 'solid' | 'hatched' | 'dotted' | 'outline';
  readonly label: string;
}

export interface TimelineMark {
  readonly id: string;
  readonly day: string;
  readonly label: string;
  readonly state?: StateKind;
}

export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly spans?: readonly TimelineSpan[];
  readonly marks?: readonly TimelineMark[];
}

/** A day marked through all rows. */
export interface TimelineDay {
  readonly day: string;
  readonly label: string;
}

export interface TimelineDays {
  readonly from: string;
  readonly to: string;
  readonly today: TimelineDay;
  readonly lookedAt?: TimelineDay;
  readonly rows: readonly TimelineRow[];
}
