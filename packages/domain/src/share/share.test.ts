import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationText, readExpectation } from '../expectation/index.ts';
import { addShares, compareShares, leastReaching, shareSchema } from './share.ts';

const share = (text: string) => {
  const [numerator = 1, denominator = 1] = text.split('/').map(Number);
  return { numerator, denominator };
};
const aShare = fc.record({ numerator: fc.integer({ min: 1, max: 12 }), denominator: fc.integer({ min: 1, max: 12 }) });

describe('a share is an exact fraction', () => {
  it.each([
    { shares: [], sum: null, because: 'nothing adds up to nothing' },
    { shares: ['2/4'], sum: '1/2', because: 'in lowest terms' },
    { shares: ['1/3', '1/3', '1/3'], sum: '1/1', because: 'three thirds are one, without a rest' },
    { shares: ['1/4', '2/5'], sum: '13/20', because: 'a quarter and two fifths' },
    { shares: ['3/4', '3/4'], sum: '3/2', because: 'two people may be more than one' },
  ])('$shares add up to $sum: $because', ({ shares, sum }) => {
    expect(addShares(shares.map(share))).toEqual(sum === null ? null : share(sum));
  });

  it.each([
    { of: 3, share: '1/2', above: false, least: 2, because: 'one and a half is two whole votes' },
    { of: 4, share: '1/2', above: false, least: 2, because: 'exactly half' },
    { of: 4, share: '1/2', above: true, least: 3, because: 'more than half' },
    { of: 9, share: '2/3', above: false, least: 6, because: 'no rounding up of what is whole' },
    { of: 5, share: '3/5', above: false, least: 3, because: '60 % of five' },
    { of: 0, share: '1/1', above: false, least: 0, because: 'all of none' },
  ])('$least of $of reach $share (above: $above): $because', ({ above, least, of, share: text }) => {
    expect(leastReaching(share(text), of, above)).toBe(least);
  });

  it('compares as crosswise multiplication does, and equals itself in any terms', () => {
    fc.assert(
      fc.property(aShare, aShare, fc.integer({ min: 1, max: 9 }), (one, other, times) => {
        const crosswise = one.numerator * other.denominator - other.numerator * one.denominator;
        const wider = { numerator: one.numerator * times, denominator: one.denominator * times };
        expect([compareShares(one, other), compareShares(one, wider)]).toEqual([Math.sign(crosswise), 0]);
      }),
    );
  });

  it.each([
    { text: '1/1', wrong: undefined, because: 'all of it' },
    { text: '9999/10000', wrong: undefined, because: 'as fine as a share is counted' },
    { text: '3/2', wrong: { numerator: { code: 'notAbove', field: 'denominator' } }, because: 'more than all' },
    { text: '0/1', wrong: { numerator: { code: 'above', limit: 0 } }, because: 'nothing is no share' },
    { text: '1/0', wrong: { denominator: { code: 'above', limit: 0 } }, because: 'a part of nothing' },
    { text: '1.5/2', wrong: { numerator: { code: 'wholeNumber' } }, because: 'in whole numbers' },
    { text: '1/10001', wrong: { denominator: { code: 'atMost', limit: 10_000 } }, because: 'finer than is counted' },
  ])('an agreement asks for $text, wrong $wrong: $because', ({ text, wrong }) => {
    const [problem] = shareSchema.safeParse(share(text), { error: expectationText }).error?.issues ?? [];
    expect(problem && { [problem.path.join()]: readExpectation(problem.message) }).toEqual(wrong);
  });
});
