import { describe, expect, it } from 'vitest';
import { supportActivities } from '../clause/index.ts';
import { aService, clauseOf } from './a-service.ts';
import { levelOf, partAt, partsAt } from './need-level.ts';

const clause = clauseOf(aService(), 'purpose');

describe('S4.10 the four levels of need', () => {
  it.each([
    { gets: [], level: 1, because: 'whoever gets nothing yet is at the first' },
    { gets: ['counselling'], level: 1, because: 'a talk or a short course' },
    { gets: ['counselling', 'volunteering'], level: 2, because: 'volunteers come on top' },
    { gets: ['generalService'], level: 2, because: 'the ordinary services belong to the second' },
    { gets: ['counselling', 'preventiveEffort'], level: 3, because: 'an effort under section 11.3' },
    { gets: ['limitedEffort'], level: 3, because: 'a limited special effort' },
    { gets: ['counselling', 'specialEffort'], level: 4, because: 'an effort under section 52' },
    { gets: ['preventiveEffort', 'specialEffort'], level: null, because: 'no level holds both' },
  ] as const)('$gets is level $level: $because', ({ gets, level }) => {
    const answer = levelOf(clause, gets);
    expect(answer.known ? answer.value : answer.missing).toEqual(level ?? { code: 'needLevelUnstated' });
  });

  it('is not told where the agreement lists nothing for its levels', () => {
    const plain = clause.parameters.needLevels.map(({ activities: _, ...level }) => level);
    const silent = { ...clause, parameters: { ...clause.parameters, needLevels: plain } };
    expect(levelOf(silent, [])).toMatchObject({ known: false, missing: { code: 'needLevelUnstated' } });
  });

  it('never falls when a family gets more', () => {
    const falls = supportActivities.flatMap((one) =>
      supportActivities.filter((other) => {
        const [alone, both] = [levelOf(clause, [one]), levelOf(clause, [one, other])];
        return alone.known && both.known && both.value < alone.value;
      }),
    );
    expect(falls).toEqual([]);
  });
});

/** Every level, party and activity: `g`ives, `l`eads, `s`upports, `-` not allowed. */
const matrix: Readonly<Record<'organisation' | 'municipality', Readonly<Record<number, string>>>> = {
  //                counselling, volunteering, general, preventive, limited, special
  organisation: { 1: 'g-----', 2: 'gg----', 3: 'ss----', 4: 'ss----' },
  municipality: { 1: '------', 2: '--g---', 3: '--lll-', 4: '--llll' },
};
const letters = { gives: 'g', leads: 'l', supports: 's', notAllowed: '-' } as const;

describe('S4.11 what each party may do at each level', () => {
  const cells = (['organisation', 'municipality'] as const).flatMap((party) =>
    [1, 2, 3, 4].map((level) => ({ party, level })),
  );

  it.each(cells)('$party at level $level', ({ level, party }) => {
    const row = supportActivities.map((activity) => letters[partAt(clause, { level, party, activity })]).join('');
    expect(row).toBe(matrix[party][level]);
  });

  it.each([
    { level: 5, party: 'organisation', because: 'there is no such level' },
    { level: 3, party: 'somebody', because: 'the agreement gives somebody else nothing to do' },
  ])('nothing for $party at level $level: $because', ({ level, party }) => {
    const parts = supportActivities.map((activity) => partAt(clause, { level, party, activity }));
    expect(new Set(parts)).toEqual(new Set(['notAllowed']));
  });

  it('never lets two parties lead at one level, and nobody but the one that the level names', () => {
    const leading = partsAt(clause).filter(({ part }) => part === 'leads');
    const leaders = new Set(leading.map(({ level, party }) => `${level} ${party}`));
    expect(leaders).toEqual(new Set(['3 municipality', '4 municipality']));
  });

  it('is the same matrix in whatever order the levels stand', () => {
    const needLevels = clause.parameters.needLevels.toReversed();
    const turned = { ...clause, parameters: { ...clause.parameters, needLevels } };
    const told = (parts: ReturnType<typeof partsAt>) => parts.map((part) => JSON.stringify(part)).toSorted();
    expect(told(partsAt(turned))).toEqual(told(partsAt(clause)));
    expect(partsAt(clause)).toHaveLength(4 * 2 * 6);
  });
});
