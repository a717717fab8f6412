export interface TraceStep {
  readonly sentence: string;
  /** What the step came to, set to the right. */
  readonly value?: string;
}

export interface TraceClause {
  readonly label: string;
  readonly quote?: string;
  readonly quoteLang?: string;
  readonly href?: string;
}

/** Why a value is what it is. */
export interface TraceContent {
  /** What the value is, in words: "Last day to give notice". */
  readonly label: string;
  readonly steps?: readonly TraceStep[];
  readonly rounding?: string;
  readonly clause?: TraceClause;
  readonly rules?: readonly string[];
  /** Only for what could not be determined: what is missing, and who can settle it. */
  readonly missing?: string;
  readonly settledBy?: string;
}
