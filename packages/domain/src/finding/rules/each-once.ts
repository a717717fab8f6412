import type { Found } from '../rule.ts';

/** Of several with one mark in one clause the first. */
export function eachOnce(found: readonly Found[]): readonly Found[] {
  return found.filter(
    ({ clause, mark }, index) => found.findIndex((one) => one.clause === clause && one.mark === mark) === index,
  );
}
