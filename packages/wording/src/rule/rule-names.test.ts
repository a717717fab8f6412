import { bookRules } from '@landsby/domain/register';
import { expect, it } from 'vitest';
import { languages } from '../language.ts';
import { ruleNamesIn } from './index.ts';

it.each(languages)('every rule of the rule book has its words in %s', async (language) => {
  const nameOf = await ruleNamesIn(language);
  const names = bookRules.map((rule) => nameOf(rule));
  expect(names.length).toBe(214);
  expect(names.filter((name) => !/^[\p{Lu}\d].{3,70}[^.:;]$/u.test(name))).toEqual([]);
});

it('a rule that this version does not know goes by its id', async () => {
  expect((await ruleNamesIn('da'))('S9.99')).toBe('S9.99');
});
