import type { ReactNode } from 'react';
import type { FundingCover } from './FundingCoverMark.tsx';

export interface FundingCell {
  readonly cover: FundingCover;
  /** The amount, or nothing where nothing is agreed. */
  readonly amount?: ReactNode;
  /** Where the cover fills a part of the year only. */
  readonly part?: FundingPart;
}

/** From where to where of the year, as shares of it, and the days in words. */
export interface FundingPart {
  readonly from: number;
  readonly to: number;
  readonly days: string;
}

export interface FundingTotal {
  readonly title: string;
  readonly note?: ReactNode;
  /** One a year; null where there is nothing to add up. */
  readonly amounts: readonly ReactNode[];
}

export interface FundingRow {
  readonly id: string;
  readonly payer: ReactNode;
  readonly note?: ReactNode;
  /** One a year, in the order of the years. */
  readonly cells: readonly FundingCell[];
}
