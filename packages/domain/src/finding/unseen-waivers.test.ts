import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { type Agreement, parseAgreementDefinition } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { blockingFindings, examine, findingsOf } from './finding.ts';
import type { Sisters } from './sisters.ts';
import { type Draft, draftOf, plantedFaults, strangers, withFault } from './testing/index.ts';
import { unseenAgreements } from './testing/unseen/index.ts';
import { waiveFinding } from './waive-finding.ts';

const today = day('2026-11-22');
const reason = 'The parties meant it so.';

interface Case {
  readonly definition: AgreementInput;
  readonly sisters: Sisters;
}

/** Every unseen agreement with each fault that it can have. */
const cases = unseenAgreements.flatMap(({ definition, organisations, template }) => {
  const known = new Set(organisations.map(({ id }) => id));
  const its = template && parseAgreementDefinition(template, known);
  const sisters = {
    programme: null,
    organisations: [...organisations, ...strangers],
    agreements: its?.accepted ? [its.value] : [],
  };
  return plantedFaults.flatMap((fault): readonly Case[] => {
    const spoiled = withFault(definition, fault);
    return spoiled && parseAgreementDefinition(spoiled, known).accepted ? [{ definition: spoiled, sisters }] : [];
  });
});

function parsed({ definition, sisters }: Case): Agreement {
  const read = parseAgreementDefinition(definition, new Set(sisters.organisations.map(({ id }) => id)));
  if (!read.accepted) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

function allWaived(agreement: Agreement, sisters: Sisters): Agreement {
  return findingsOf(agreement, sisters, today).reduce((whole, { key }) => {
    const waived = waiveFinding(whole, { finding: key, by: null, reason }, { sisters, today });
    if (!waived.accepted) throw new Error(JSON.stringify(waived.refusal));
    return waived.value;
  }, agreement);
}

/** One more sentence in one clause, with all that was recorded. */
function saidMore(one: Case, clause: string, events: Agreement['events']): Agreement {
  const draft: Draft = draftOf(one.definition);
  const more = { da: 'Det gælder alle.', sv: 'Det gäller alla.', en: 'This is for all.' };
  for (const { body, id } of draft.clauses) {
    if (id !== clause) continue;
    for (const language of ['da', 'sv', 'en'] as const) {
      if (body[language] !== undefined) body[language] = `${body[language]}\n${more[language]}`;
    }
  }
  return { ...parsed({ ...one, definition: draft }), events };
}

describe('whatever the fault, in agreements no rule was made from', () => {
  it('there are many of them', () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it('a waived one is never reported again, and blocks nothing', () => {
    for (const one of cases) {
      const waived = allWaived(parsed(one), one.sisters);
      expect(findingsOf(waived, one.sisters, today)).toEqual([]);
      expect(blockingFindings(waived, one.sisters, today)).toEqual([]);
    }
  });

  it('its waiver falls when its clause says more, and stands when another does', () => {
    for (const one of cases) {
      const waived = allWaived(parsed(one), one.sisters);
      for (const { clause, key, others } of examine(waived, one.sisters, today)) {
        const involved = clause === null ? others : [clause, ...others];
        const ids = waived.clauses.map(({ id }) => id);
        const [own, other] = [ids.find((id) => involved.includes(id)), ids.find((id) => !involved.includes(id))];
        const keptAfter = (id: string | undefined) =>
          id === undefined ||
          examine(saidMore(one, id, waived.events), one.sisters, today)
            .filter((found) => found.key === key)
            .every(({ waiver }) => waiver !== null);
        expect({ key, own: own !== undefined && keptAfter(own), other: keptAfter(other) }).toEqual({
          key,
          own: false,
          other: true,
        });
      }
    }
  });
});
