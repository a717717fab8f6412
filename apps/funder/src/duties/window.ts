import { dayFrom } from '@landsby/front';

/** Nothing that is late falls out of sight because it has been late for long. */
const yearsBack = 5;

/** The days whose duties are counted: the same wherever kept and late are told. */
export function dutiesWindow(day: string): { readonly from: string; readonly until: string } {
  return { from: dayFrom(day, { years: -yearsBack }), until: dayFrom(day, { years: 1 }) };
}
