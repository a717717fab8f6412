/** A decision of a rule: it either accepts with the new value or refuses with the fact in the way. */
export type Result<Value, Refusal> =
  | { readonly accepted: true; readonly value: Value }
  | { readonly accepted: false; readonly refusal: Refusal };

export function accept<Value>(value: Value): Result<Value, never> {
  return { accepted: true, value };
}

export function refuse<const Refusal>(refusal: Refusal): Result<never, Refusal> {
  return { accepted: false, refusal };
}
