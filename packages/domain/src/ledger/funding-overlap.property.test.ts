import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { fundingOverlaps } from './funding-overlap.ts';

const words = { en: 'Text' };
const asOf = day('2026-11-22');

it('days on which more than one source pays are the days that counting finds', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 10 }), fc.option(fc.nat({ max: 6 }))), { maxLength: 4 }), (spans) => {
      const first = day('2026-02-24');
      const list = spans.map(([from, more], index) => ({
        key: `grant-${index}`,
        giver: words,
        what: 'courses',
        from: first.add({ days: from }).toString(),
        until: more === null ? null : first.add({ days: from + more }).toString(),
      }));
      const found = fundingOverlaps(anAgreement({ clauses: [aClause('funding', { grants: list })] }), asOf);
      for (let place = 0; place < 20; place += 1) {
        const looked = first.add({ days: place }).toString();
        const paying = list
          .filter(({ from, until }) => from <= looked && (until === null || looked <= until))
          .map(({ key }) => `funding/${key}`);
        const told = found.filter(({ from, until }) => `${from}` <= looked && (until === null || looked <= `${until}`));
        expect(told.map(({ sources }) => sources)).toEqual(paying.length > 1 ? [paying] : []);
      }
    }),
  ));
