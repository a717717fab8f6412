import { clauseFamilies } from '@landsby/reading/agreement';
import type { ClauseFamily } from '../generated/graphql.ts';

/** `PAYMENT_BY_CALENDAR` as it stands in an address. */
export function familyWord(family: ClauseFamily): string {
  return family.toLowerCase().replaceAll('_', '-');
}

export function familyOf(word: string): ClauseFamily | undefined {
  return clauseFamilies.find((family) => familyWord(family) === word);
}
