import { readdirSync, readFileSync } from 'node:fs';
import { parseAgreementDefinition } from '@landsby/domain/agreement';
import type { ClauseFamily } from '@landsby/domain/clause';
import { recordSchemas } from '@landsby/domain/record';
import { type BookRule, bookRules, type Carrier, markOf, register } from '@landsby/domain/register';
import { describe, expect, it } from 'vitest';

const seed = new URL('./', import.meta.url);
const domain = new URL('../../packages/domain/src/', import.meta.url);

function read(folder: URL, file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

const organisations = JSON.parse(read(seed, 'organisations.json')) as readonly {
  readonly id: string;
  readonly aliases: readonly string[];
}[];
const programmes = JSON.parse(read(seed, 'programmes.json')) as readonly { readonly aliases: readonly string[] }[];
const definitions = readdirSync(new URL('agreements/', seed)).map((name) => {
  const known = new Set(organisations.map(({ id }) => id));
  const parsed = parseAgreementDefinition(JSON.parse(read(seed, `agreements/${name}`)), known);
  if (!parsed.accepted) throw new Error(`${name}: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
});
/** Which definitions speak for which document. */
const documents: Readonly<Record<string, readonly string[]>> = {
  S0: ['village-template', 'village-furesoe', 'village-eksempelsund', 'village-proevekoebing'],
  S1: ['child-convention'],
  S2: ['village-furesoe'],
  S3: ['beloved-children'],
  S4: ['open-counselling'],
};

const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const rulesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(S\d)\.(\d\d)(?: to S\d\.(\d\d))?/g)].flatMap(([, document = '', from = '', to = from]) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, index) => `${document}.${`${Number(from) + index}`.padStart(2, '0')}`,
    ),
  );

/** The rules that each exported name of the domain cites in the sentence above it. */
const cited = new Map(
  sources
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('register/'))
    .flatMap((file) =>
      [...read(domain, file).matchAll(/(?:^\/\*\*(.*)\*\/\n)?^export (?:function|const) (\w+)/gm)].map(
        ([, comment = '', name = '']) => [name, rulesIn(comment)] as const,
      ),
    )
    .filter(([, rules]) => rules.length > 0),
);
/** The rules that a title or a row of a test names, in the domain or over the five definitions. */
const tests = [
  ...sources.filter((file) => file.endsWith('.test.ts')).map((file) => read(domain, file)),
  read(seed, 'findings.test.ts'),
];
const tested = new Set(
  tests
    .flatMap((test) => [...test.matchAll(/(['"`])((?:(?!\1).)*S\d\.\d\d(?:(?!\1).)*)\1/g)])
    .flatMap(([, , text = '']) => rulesIn(text)),
);

const carried = [...register].map(([rule, carrier]) => ({ rule: rule as BookRule, carrier }));
const of = <Kind extends Carrier['kind']>(kind: Kind) =>
  carried.flatMap(({ carrier, rule }) =>
    carrier.kind === kind ? [{ rule, carrier: carrier as Extract<Carrier, { readonly kind: Kind }> }] : [],
  );

describe('the register of the 214 rules', () => {
  it('has every rule of the five documents once, with its mark', () => {
    const marks = bookRules.map(markOf);
    const counts = ['M', 'R', 'H', 'D'].map((mark) => marks.filter((one) => one === mark).length);
    expect([bookRules.length, ...counts]).toEqual([214, 122, 29, 7, 56]);
  });

  it('carries each rule, and nothing but the rules', () => {
    expect([...register.keys()].toSorted()).toEqual([...bookRules].toSorted());
  });

  it('names rules that cite it where they stand', () => {
    const silent = of('rule').filter(({ carrier: { rules }, rule }) =>
      rules.every((carrier) => typeof carrier === 'function' && !cited.get(carrier.name)?.includes(rule)),
    );
    expect(silent.map(({ rule }) => rule)).toEqual([]);
  });

  it('has a row or a title in a test for each', () => {
    expect(of('rule').flatMap(({ rule }) => (tested.has(rule) ? [] : [rule]))).toEqual([]);
  });

  it('has a reason in the record of each judgement, and the field of each datum in its record', () => {
    const places = carried.flatMap(({ carrier }) => {
      if (carrier.kind === 'judgement') return [[carrier.record, carrier.reason] as const];
      return carrier.kind === 'datum' && carrier.at.of === 'record'
        ? [[carrier.at.record, carrier.at.place] as const]
        : [];
    });
    const missing = places.filter(([kind, field]) => {
      const schema = recordSchemas.find(({ shape }) => shape.kind.value === kind);
      return !schema || !(field in schema.shape);
    });
    expect([places.length, missing]).toEqual([9, []]);
  });
});

/** What goes beyond the five documents: the same kind of agreement can say it, or a record needs it. */
const beyondTheBook = [
  'acceptanceGate',
  'atTheGate',
  'ballotGate',
  'choiceGate',
  'cleaningGate',
  'indexGate',
  'involvementGate',
  'languagesDiffer',
  'listedPaymentDuties',
  'materialGate',
  'meetingCalendarGate',
  'roleLeftGate',
  'seatLeftGate',
  'textConflicts',
  'versionGate',
  'waiverGate',
];

describe('no rule stands without a rule of the book', () => {
  it('but for those that go beyond it', () => {
    const rules = sources
      .filter((file) => /^(ledger\/duties|finding\/rules|gate|hours|lead-time|material|round|extra-order)\//.test(file))
      .flatMap((file) => [
        ...read(domain, file).matchAll(/^export (?:function (\w+(?:Duties|Rights|Gate))\b|const (\w+): FindingRule)/gm),
      ])
      .map(([, named, finding]) => named ?? finding ?? '');
    expect(rules.filter((name) => !cited.has(name)).toSorted()).toEqual(beyondTheBook);
  });

  it('and none cites a rule that is not in the book', () => {
    expect([...cited].filter(([, rules]) => rules.some((rule) => markOf(rule) === null))).toEqual([]);
  });
});

describe('the five definitions', () => {
  it('name only rules of the book', () => {
    const named = definitions.flatMap(({ clauses }) => clauses.flatMap(({ ruleIds }) => ruleIds));
    expect(named.filter((rule) => markOf(rule) === null)).toEqual([]);
  });

  it('hold each datum where the register says it stands', () => {
    expect(
      of('datum')
        .filter(({ carrier, rule }) => !stands(rule, carrier.at))
        .map(({ rule }) => rule),
    ).toEqual([]);
  });
});

type Place = Extract<Carrier, { readonly kind: 'datum' }>['at'];

function stands(rule: BookRule, at: Place): boolean {
  const own = definitions.filter(({ key }) => documents[rule.slice(0, 2)]?.includes(key));
  switch (at.of) {
    case 'clause':
      return own.some(({ clauses }) =>
        clauses.some(
          (clause) => clause.family === at.family && clause.ruleIds.includes(rule) && holds(clause, at.place),
        ),
      );
    case 'agreement':
      return own.some((definition) => holds(definition, at.place));
    case 'organisation':
      return organisations.some((organisation) => holds(organisation, at.place));
    case 'programme':
      return programmes.some((programme) => holds(programme, at.place));
    case 'record':
      return true;
    case 'silence':
      return own.every(
        ({ clauses, key }) =>
          key !== documents[rule.slice(0, 2)]?.[0] || at.families.every((family) => isSilent(clauses, family)),
      );
  }
}

function isSilent(clauses: readonly { readonly family: ClauseFamily }[], family: ClauseFamily): boolean {
  return clauses.every((clause) => clause.family !== family);
}

function holds(value: unknown, place: string): boolean {
  const found = place.split('.').reduce((inside, name) => (inside as Readonly<Record<string, unknown>>)[name], value);
  return Array.isArray(found) ? found.length > 0 : found !== null && found !== undefined && found !== '';
}
