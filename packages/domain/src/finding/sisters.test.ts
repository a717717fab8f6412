import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { findingsOf } from './finding.ts';
import { sistersAmong, sistersSought } from './sisters.ts';

const rests = aClause(
  'condition',
  { kind: 'prerequisiteAgreement', name: 'The Local Pact', since: null },
  { id: 'rests' },
);
const asking = anAgreement({ key: 'asking', template: 'model', clauses: [aTerm('2026-01-01', '2027-12-31'), rests] });
const model = anAgreement({ key: 'model', kind: 'template', clauses: [aClause('breach', {}, { id: 'its-own' })] });
const pact = anAgreement({ key: 'pact', title: { en: 'The local pact' }, conclusion: { kind: 'notConcluded' } });
const stranger = anAgreement({ key: 'stranger', clauses: [aClause('breach')] });

function foundBeside(agreements: readonly Agreement[]): readonly string[] {
  const found = findingsOf(asking, { programme: null, organisations: [], agreements }, day('2026-11-22'));
  return found.map(({ key }) => key);
}

describe('S0.01, S3.04 which others an agreement is looked at beside', () => {
  it('are its template, and by title those it rests on', () => {
    expect(sistersSought(asking)).toEqual({ template: 'model', titles: ['The Local Pact'] });
    expect(sistersSought(stranger)).toEqual({ template: null, titles: [] });
  });

  it.each([
    { sought: model, finding: 'lacksTemplateClause/agreement/its-own' },
    { sought: pact, finding: 'prerequisiteNotInForce/rests' },
  ])('$finding is found beside it and not without it', ({ sought, finding }) => {
    expect(foundBeside([stranger, sought])).toContain(finding);
    expect(foundBeside([stranger])).not.toContain(finding);
  });

  it('and no others', () => {
    expect(sistersAmong(asking, [stranger, pact, model])).toEqual([pact, model]);
    expect(foundBeside([stranger, model, pact])).toEqual(foundBeside([model, pact]));
  });
});
