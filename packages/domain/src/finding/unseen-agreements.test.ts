import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { parseAgreementDefinition } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { findingsOf } from './finding.ts';
import { draftOf, plantedFaults, strangers, withFault } from './testing/index.ts';
import { contradictingPhrasings } from './testing/unseen/contradicting-phrasings.ts';
import { unseenAgreements } from './testing/unseen/index.ts';
import { say } from './testing/unseen/phrasing.ts';
import type { UnseenAgreement } from './testing/unseen/unseen-agreement.ts';
import { unfinishedPhrasings } from './testing/unseen/unfinished-phrasings.ts';

const asOf = day('2026-11-22');
const phrasings = [...unfinishedPhrasings, ...contradictingPhrasings];
const byKey = unseenAgreements.map((unseen) => ({ key: unseen.definition.key, unseen }));

/** What is found in a definition, each rule as often as it finds something; null where it cannot be taken in. */
function rulesIn({ organisations, template }: UnseenAgreement, definition: AgreementInput): readonly string[] | null {
  const beside = [...organisations, ...strangers];
  const known = new Set(organisations.map(({ id }) => id));
  const [parsed, its] = [definition, template].map((one) => one && parseAgreementDefinition(one, known));
  if (!parsed?.accepted) return null;
  const sisters = { programme: null, organisations: beside, agreements: its?.accepted ? [its.value] : [] };
  return findingsOf(parsed.value, sisters, asOf).map(({ rule }) => rule);
}

describe.each(byKey)('$key, which no rule was made from', ({ unseen }) => {
  it('has no findings', () => {
    expect(rulesIn(unseen, unseen.definition)).toEqual([]);
  });

  it('has exactly the one that is put into its words, and none where they are at odds with nothing', () => {
    const wrong = phrasings.flatMap((phrasing) => {
      const draft = draftOf(unseen.definition);
      if (!say(draft, phrasing)) return [];
      const found = rulesIn(unseen, draft);
      const meant = phrasing.applies(draft) ? [phrasing.found] : [];
      return found?.join() === meant.join() ? [] : [{ ...phrasing, actually: found }];
    });
    expect(wrong).toEqual([]);
  });

  it('has the one that is put into its terms, and none that is not meant', () => {
    const wrong = plantedFaults.flatMap((fault) => {
      const spoiled = withFault(unseen.definition, fault);
      const found = spoiled && rulesIn(unseen, spoiled);
      if (!found) return [];
      const meant: readonly string[] = [fault.found, ...(fault.also ?? [])];
      const isRight = found.includes(fault.found) && found.every((rule) => meant.includes(rule));
      return isRight ? [] : [{ planted: fault.name, found }];
    });
    expect(wrong).toEqual([]);
  });
});

it('every phrasing is tried on an agreement', () => {
  const untried = phrasings.filter(
    (phrasing) => !byKey.some(({ unseen }) => say(draftOf(unseen.definition), phrasing)),
  );
  expect(untried).toEqual([]);
});
