import { parameters as da } from '../da/parameters/index.ts';
import { parameters as en } from '../en/parameters/index.ts';
import type { Language } from '../language.ts';
import { parameters as sv } from '../sv/parameters/index.ts';
import type { ParameterCatalogue } from './catalogue.ts';
import { type DifferenceNames, sayDifference, type ToldDifference, type WireDifference } from './say-difference.ts';

export type { DifferenceNames, ToldDifference, WireDifference, WireParameterValue } from './say-difference.ts';

const catalogues = { da, sv, en } as const satisfies Record<Language, ParameterCatalogue>;

/** "Opsigelsesvarsel: 6 måneder → 3 måneder": in what two agreements differ, in one language. */
export function differenceIn(language: Language) {
  return (difference: WireDifference, names: DifferenceNames): ToldDifference =>
    sayDifference(catalogues[language], difference, names);
}
