import type { AgreementInput } from '../../../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../../../clause/a-clause.ts';
import type { Sisters } from '../../sisters.ts';

/** An agreement that no rule was written for, with nothing wrong in it, and what stands beside it. */
export interface UnseenAgreement {
  readonly definition: AgreementInput;
  readonly organisations: Sisters['organisations'];
  readonly template?: AgreementInput;
}

/** A heading or a text in the agreement's own language, and in English. */
export type Spoken = readonly [own: string, english: string];

/** A clause that says this in the agreement's language and in English. */
export function speaking(language: 'da' | 'sv') {
  return (
    printedNumber: string | null,
    clause: ClauseInput,
    ...[heading, body]: readonly [heading: Spoken, body: Spoken]
  ): ClauseInput => ({
    ...clause,
    printedNumber,
    heading: { [language]: heading[0], en: heading[1] },
    body: { [language]: body[0], en: body[1] },
  });
}

export function inEnglish(
  printedNumber: string | null,
  clause: ClauseInput,
  ...[heading, body]: readonly [heading: string, body: string]
): ClauseInput {
  return { ...clause, printedNumber, heading: { en: heading }, body: { en: body } };
}

export const kroner = (amount: number) => ({ amountMinor: amount * 100, currency: 'DKK' as const });
export const kronor = (amount: number) => ({ amountMinor: amount * 100, currency: 'SEK' as const });
export const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' as const });

/** A commitment of one act, all the time. */
export function acts(key: string, by: readonly string[], to: readonly string[]): ClauseInput {
  const words = { da: key, sv: key, en: key };
  const actions = [{ key, words, timing: { kind: 'continuous' } as const, ruleIds: [] }];
  return aClause('commitment', { by: [...by], to: [...to], actions }, { id: key });
}

const half = { numerator: 1, denominator: 2 };
/** More than half of the votes, half of the members present. */
export const byHalf = {
  weight: 'onePerParty',
  majority: { reach: 'moreThan', share: half, of: 'votesCast' },
  quorum: { kind: 'share', share: half },
  tie: 'fails',
} as const;
