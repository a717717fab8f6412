type Bare<Code extends string> = Code extends string ? { readonly code: Code } : never;

/** What a schema wants to stand in a place: a code and the facts that fill its sentence. */
export type ShapeExpectation =
  | Bare<'text' | 'number' | 'wholeNumber' | 'trueOrFalse' | 'list' | 'object' | 'noSuchField' | 'otherShape'>
  | Bare<'notEmpty' | 'smallerNumber' | 'greaterNumber'>
  | { readonly code: 'oneOf'; readonly values: readonly string[] }
  | { readonly code: 'textAtMost'; readonly characters: number }
  | { readonly code: 'entriesAtLeast'; readonly count: number }
  | { readonly code: 'entriesAtMost'; readonly count: number }
  | { readonly code: 'atLeast'; readonly limit: number }
  | { readonly code: 'above'; readonly limit: number }
  | { readonly code: 'atMost'; readonly limit: number }
  | { readonly code: 'below'; readonly limit: number }
  | Bare<'day' | 'length' | 'dayOrLength' | 'lengthOrDayOfYear' | 'time' | 'dayOfMonth' | 'monthOfPeriod'>
  | { readonly code: 'dayWithin'; readonly fromYear: number; readonly toYear: number }
  | Bare<'key' | 'caseNumber' | 'ruleId' | 'recordSubject' | 'fingerprint' | 'statute' | 'figure'>
  | { readonly code: 'otherKey'; readonly than: string }
  | Bare<'wholeMinorUnits' | 'amountNotNegative' | 'currency'>
  /** Beside the field of this name. */
  | { readonly code: 'notBefore'; readonly field: string }
  | { readonly code: 'notBelow'; readonly field: string }
  | { readonly code: 'notAbove'; readonly field: string }
  | Bare<
      'endAfterStart' | 'partsWhereListed' | 'asManyAsParts' | 'partsInOrder' | 'noRegulation' | 'noAdvance' | 'noCap'
    >
  | { readonly code: 'partsMake'; readonly field: string };

/** A schema's error can only be text: the expectation travels in it. */
export function expecting(expectation: ShapeExpectation): string {
  return JSON.stringify(expectation);
}

export function readExpectation(message: string): ShapeExpectation {
  return JSON.parse(message) as ShapeExpectation;
}
