import { readdirSync, readFileSync } from 'node:fs';
import { parseAgreementDefinition, writeAgreementDefinition } from '@landsby/domain/agreement';
import { day } from '@landsby/domain/calendar';
import { ledgerOf } from '@landsby/domain/ledger';
import { describe, expect, it } from 'vitest';

const parties = [
  'boerns-vilkaar',
  'furesoe',
  'eksempelsund',
  'proevekoebing',
  'boraas',
  'studieforbundet-sjuhaerad',
  'moedrehjaelpen',
  'fredericia',
  'borlaenge',
  'gunnared',
  'gaevle',
  'haninge',
  'kalmar',
  'vaesteraas',
  'oerebro',
  'oestersund',
];
const folder = new URL('./', import.meta.url);
const files = [
  ...readdirSync(new URL('agreements/', folder)).map((name) => `agreements/${name}`),
  'examples/sixth-agreement.json',
];

function definitionOf(file: string) {
  const json: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const parsed = parseAgreementDefinition(json, new Set(parties));
  if (!parsed.accepted) throw new Error(`${file}: ${JSON.stringify(parsed.refusal, null, 2)}`);
  return { json, definition: parsed.value };
}

describe('the definition files', () => {
  it('are the five agreements, three of them instances of the template, and the example of a sixth', () => {
    expect(
      files.map((file) => definitionOf(file).definition).map(({ key, kind, template }) => [key, kind, template]),
    ).toEqual([
      ['beloved-children', 'instance', null],
      ['child-convention', 'instance', null],
      ['open-counselling', 'instance', null],
      ['village-eksempelsund', 'instance', 'village-template'],
      ['village-furesoe', 'instance', 'village-template'],
      ['village-proevekoebing', 'instance', 'village-template'],
      ['village-template', 'template', null],
      ['well-being-guides', 'instance', null],
    ]);
  });

  it.each(files)('%s is written back as it was read, with what it leaves unsaid', (file) => {
    const { definition, json } = definitionOf(file);
    const written = writeAgreementDefinition(definition);
    expect(written).toMatchObject(json as object);
    expect(parseAgreementDefinition(written, new Set(parties))).toEqual({ accepted: true, value: definition });
  });

  it.each(files)('%s has a text of its own for every clause, in its language and in English', (file) => {
    const { clauses, language } = definitionOf(file).definition;
    const texts = clauses.flatMap(({ heading, body }) => [heading[language], heading.en, body[language], body.en]);
    expect(texts.filter((text) => text === undefined || text.length < 4)).toEqual([]);
    expect(clauses.filter(({ body }) => body[language] === body.en).map(({ id }) => id)).toEqual([]);
  });

  it.each(files)('%s records only duties that its ledger knows', (file) => {
    const { definition } = definitionOf(file);
    const ledger = ledgerOf(definition, { from: day('2024-01-01'), until: day('2027-12-31') }, day('2027-12-31'));
    const owed = new Map(ledger.map(({ key, who }) => [key, who] as const));
    const recorded = definition.events.flatMap((event) => (event.kind === 'dutyFulfilled' ? [event] : []));
    expect(recorded.filter(({ by, entry }) => !owed.get(entry)?.includes(by))).toEqual([]);
  });
});

describe('every rule of the five documents that a clause can carry is carried', () => {
  /** The two lists of what a document leaves out. */
  const carriedByNoClause = ['S0.66', 'S1.28'];
  const lastRule = { S0: 66, S1: 28, S2: 22, S3: 48, S4: 50 };

  it('by at least one clause, and no clause names a rule that does not exist', () => {
    const all = Object.entries(lastRule).flatMap(([document, last]) =>
      Array.from({ length: last }, (_, index) => `${document}.${String(index + 1).padStart(2, '0')}`),
    );
    const carried = new Set(
      files.flatMap((file) => definitionOf(file).definition.clauses.flatMap(({ ruleIds }) => ruleIds)),
    );
    expect(all.filter((rule) => !carried.has(rule))).toEqual(carriedByNoClause);
    expect([...carried].filter((rule) => !all.includes(rule))).toEqual([]);
  });
});
