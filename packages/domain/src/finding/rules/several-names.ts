import { clausesOf } from '../../agreement/index.ts';
import { readOnce } from '../reading/once.ts';
import { lowerOf } from '../reading/text.ts';
import { namePattern, wholeWords } from '../reading/whole-words.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S0.05 to S0.07, S2.10, S3.03: one programme, party, body or role under several names. */
export const severalNames: FindingRule = (subject) => [
  ...bodiesAndRoles(subject),
  ...organisations(subject),
  ...programme(subject),
  ...leaders(subject),
];

function bodiesAndRoles({ agreement }: Subject): readonly Found[] {
  const named = [
    ...clausesOf(agreement, 'governanceBody').map(({ id, parameters }) => ({
      ...parameters,
      id,
      of: 'body',
      key: parameters.body,
    })),
    ...clausesOf(agreement, 'role').map(({ id, parameters }) => ({
      ...parameters,
      id,
      of: 'role',
      key: parameters.role,
    })),
  ];
  return named
    .map(({ aliases, id, key, name, of }) => {
      const plain = name[agreement.language] ?? name.en;
      return { id, key, of, names: [...new Set([plain, ...aliases])] };
    })
    .filter(({ names }) => names.length > 1)
    .map(({ id, key, names, of }) => ({ clause: id, mark: key, fault: { code: 'severalNames', of, names } }));
}

function organisations({ agreement, passages, sisters }: Subject): readonly Found[] {
  const known = new Set(agreement.parties.map(({ organisation }) => organisation));
  const funders = new Set(clausesOf(agreement, 'funding').map(({ parameters }) => parameters.funder));
  return sisters.organisations
    .filter(({ aliases, id, name }) => known.has(id) || [name, ...aliases].some((one) => funders.has(one)))
    .flatMap(({ aliases, id, name }) => usedBeside(passages, { name, aliases, key: id, of: 'party' }));
}

function programme({ passages, sisters }: Subject): readonly Found[] {
  return sisters.programme ? usedBeside(passages, { ...sisters.programme, key: 'programme', of: 'programme' }) : [];
}

interface Named {
  readonly key: string;
  readonly of: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Other names that the text uses without saying that it will. */
function usedBeside(passages: Subject['passages'], { aliases, key, name, of }: Named): readonly Found[] {
  if (aliases.length === 0) return [];
  const longestFirst = [name, ...aliases]
    .toSorted((one, other) => other.length - one.length)
    .map((one) => ({ one, lower: one.toLowerCase(), pattern: namePattern(one) }))
    .filter(({ lower }) => passages.some((passage) => lowerOf(passage).includes(lower)));
  if (longestFirst.every(({ one }) => one === name)) return [];
  const used = new Map<string, string | null>();
  for (const passage of passages) {
    const { clause, text } = passage;
    if (!longestFirst.some(({ lower }) => lowerOf(passage).includes(lower))) continue;
    let rest = text;
    for (const { lower, one, pattern } of longestFirst) {
      if (!rest.toLowerCase().includes(lower)) continue;
      const without = rest.replaceAll(pattern, ' ');
      if (without !== rest && one !== name && !used.has(one) && !isIntroduced(passages, one)) used.set(one, clause);
      rest = without;
    }
  }
  const [clause] = used.values();
  if (clause === undefined) return [];
  return [{ clause, mark: key, fault: { code: 'severalNames', of, names: [name, ...used.keys()] } }];
}

const introducing =
  'herefter|i det følgende|kaldet|kaldes|nedan|i det följande|kallad|kallas|benämnd|hereafter|hereinafter|below|called';

/** `herefter kaldet Broen`, `(”Broen”)`: from there on it is the name. */
function isIntroduced(passages: Subject['passages'], alias: string): boolean {
  const name = RegExp.escape(alias);
  const introduction = new RegExp(`(?:${introducing})\\P{L}{0,6}${name}|\\(\\P{L}{0,3}${name}\\P{L}{0,3}\\)`, 'iu');
  return passages.some((passage) => introduction.test(passage.text));
}

/** Titles that are taken for one another. */
const leaderTitles = [
  [titlesIn('projektleder\\p{L}{0,2}'), titlesIn('programleder\\p{L}{0,2}')],
  [titlesIn('projektledar\\p{L}{0,3}'), titlesIn('programledar\\p{L}{0,3}')],
  [titlesIn('project (?:leader|manager)s?'), titlesIn('programme (?:leader|manager)s?')],
];

function titlesIn(title: string) {
  const pattern = wholeWords(title);
  return readOnce(({ text }) => [...text.matchAll(pattern)].map(([said]) => said));
}

function leaders({ agreement, passages }: Subject): readonly Found[] {
  const settled = clausesOf(agreement, 'role').some(({ parameters }) => parameters.aliases.length > 0);
  if (settled) return [];
  const spoken = passages.filter(({ language }) => language === agreement.language);
  for (const titles of leaderTitles) {
    const [first, second] = titles.map((title) =>
      spoken.flatMap((passage) => title(passage).map((said) => ({ clause: passage.clause, said }))).at(0),
    );
    if (first && second) {
      const names = [first.said, second.said];
      const others = first.clause && first.clause !== second.clause ? [first.clause] : [];
      return [{ clause: second.clause, others, mark: 'leader', fault: { code: 'severalNames', of: 'role', names } }];
    }
  }
  return [];
}
