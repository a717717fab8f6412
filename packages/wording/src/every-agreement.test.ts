import { type Agreement, parseAgreementDefinition, writeAgreementDefinition } from '@landsby/domain/agreement';
import { anyDefinition } from '@landsby/domain/any-definition';
import { differences } from '@landsby/domain/difference';
import { findingsOf, withoutSisters } from '@landsby/domain/finding';
import { ledgerOf } from '@landsby/domain/ledger';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clausesIn } from './clause/index.ts';

const languages = ['da', 'sv', 'en'] as const;
const asOf = Temporal.PlainDate.from('2026-11-22');
const tenYears = { from: Temporal.PlainDate.from('2020-01-01'), until: Temporal.PlainDate.from('2029-12-31') };

/** Everything that an agreement goes through; what it comes to is another test's matter. */
function throughAll(agreement: Agreement, other: Agreement): void {
  ledgerOf(agreement, tenYears, asOf);
  findingsOf(agreement, withoutSisters, asOf);
  differences(agreement, other);
  const { clauses } = writeAgreementDefinition(agreement);
  const partyNames = new Map(agreement.parties.map(({ key }) => [key, key]));
  for (const language of languages) {
    expect(clauses.map(clausesIn(language, { clauses, partyNames }))).not.toContain(null);
  }
}

const tenMinutes = 600_000;

it(
  'no agreement, whatever it says and leaves unsaid, is too much for ledger, findings, differences and renderings',
  () => {
    let before: Agreement | null = null;
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const parsed = parseAgreementDefinition(definition, new Set(['municipality', 'organisation', 'third']));
        expect(parsed).toMatchObject({ accepted: true });
        if (!parsed.accepted) return;
        throughAll(parsed.value, before ?? parsed.value);
        before = parsed.value;
      }),
      { numRuns: 10_000 },
    );
  },
  tenMinutes,
);
