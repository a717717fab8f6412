import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { type Agreement, parseAgreementDefinition } from '@landsby/domain/agreement';
import { examine, type Sisters } from '@landsby/domain/finding';
import { describe, expect, it } from 'vitest';
import { foundIn } from './kept-findings.ts';

const today = Temporal.PlainDate.from('2026-11-22');
const organisations = new Set(sixth.parties.map(({ organisation }) => organisation));

const parsed = parseAgreementDefinition(sixth, organisations);
if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
const terms: Agreement = { ...parsed.value, template: 'model' };
const [first, ...others] = terms.clauses;
if (!first) throw new Error('The example says nothing.');

/** A template of which it lacks a clause. */
const model: Agreement = {
  ...parsed.value,
  ...{ key: 'model', kind: 'template', clauses: [...terms.clauses, { ...first, id: 'lacking' }] },
};
const reworded: Agreement = {
  ...terms,
  clauses: [{ ...first, body: { ...first.body, en: 'The the same.' } }, ...others],
};
const beside: Sisters = { programme: { name: 'P', aliases: [] }, organisations: [], agreements: [] };

describe('what was found in an agreement', () => {
  const found = foundIn(terms, beside, today);

  it('is kept for the same terms beside the same sisters on the same day', () => {
    expect(foundIn(terms, { ...beside, agreements: [] }, today)).toBe(found);
    expect(found).toEqual(examine(terms, beside, today));
  });

  it.each([
    { what: 'a template that comes to be seen', of: terms, sisters: { ...beside, agreements: [model] }, on: today },
    { what: 'another text', of: reworded, sisters: beside, on: today },
    { what: 'another programme', of: terms, sisters: { ...beside, programme: null }, on: today },
    { what: 'others that take part', of: terms, sisters: { ...beside, organisations: [] }, on: today },
    { what: 'another day', of: terms, sisters: beside, on: today.add({ years: 20 }) },
  ])('is found anew for $what', ({ of, sisters, on }) => {
    const anew = foundIn(of, sisters, on);
    expect(anew).not.toBe(found);
    expect(anew).toEqual(examine(of, sisters, on));
  });

  it('is found anew once a waiver is recorded, and once the template says something else', () => {
    const lacking = foundIn(terms, { ...beside, agreements: [model] }, today);
    const lack = lacking.find(({ rule }) => rule === 'lacksTemplateClause');
    if (!lack) throw new Error('The template has nothing that is lacking.');
    const { fingerprint, key: finding } = lack;
    const waived = { kind: 'findingWaived', on: today, by: null, finding, fingerprint, reason: 'As agreed.' } as const;
    const after = foundIn({ ...terms, events: [...terms.events, waived] }, { ...beside, agreements: [model] }, today);
    expect(after.find(({ key }) => key === finding)?.waiver?.reason).toBe('As agreed.');
    const shorter = { ...model, clauses: terms.clauses };
    expect(foundIn(terms, { ...beside, agreements: [shorter] }, today).map(({ key }) => key)).not.toContain(finding);
  });

  it('leaves when newer answers have come', () => {
    for (let days = 1; days <= 4; days += 1) foundIn(terms, beside, today.add({ days }));
    expect(foundIn(terms, beside, today)).not.toBe(found);
  });
});
