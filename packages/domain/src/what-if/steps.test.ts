import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/index.ts';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { keepRecord } from '../gate/index.ts';
import { withMunicipality } from './a-programme.ts';
import { performAccession, simulateAccession } from './accession.ts';
import { performExtension, simulateExtension } from './extension.ts';
import { performStart, simulateStart } from './start.ts';
import { standingOf } from './standing.ts';

const codeOf = (result: { readonly accepted: boolean; readonly refusal?: { readonly code: string } }) =>
  result.accepted ? 'accepted' : result.refusal?.code;

describe('S3.38 what follows from one more extension', () => {
  const terms = [
    aTerm('2018-01-01', '2020-12-31'),
    aClause('renewal', {
      kind: 'byDecision',
      extension: { months: 24 },
      decideBefore: { months: 6 },
      atMostTimes: 1,
    }),
    aClause('review', { timing: { kind: 'everyPeriod', every: 'year', dueMonth: null } }),
  ];
  const iop = anAgreement({ key: 'iop', clauses: terms });
  const step = { agreement: 'iop', decidedOn: day('2020-05-04') };

  it('adds two years, a decision settled, and the duties of those years', () => {
    const simulation = simulateExtension([iop], step, 'programme');
    const changes = simulation.accepted ? simulation.value.changes : null;
    expect([
      changes?.terms.map(({ ends }) => [ends.before, ends.after].map((end) => end?.known && end.value.toString())),
      changes?.dutiesThatCome.map(({ entry }) => entry.key),
      changes?.dutiesThatFall.map(({ entry }) => entry.key),
    ]).toEqual([
      [['2020-12-31', '2022-12-31']],
      ['review/review/2021', 'review/review/2022'],
      ['renewal/position/2020-12-31'],
    ]);
  });

  it.each([
    { programme: [], says: 'unknownAgreement', because: 'there is no such agreement' },
    { programme: [anAgreement({ key: 'iop' })], says: 'noExtensionAgreed', because: 'it says nothing of going on' },
    {
      programme: [anAgreement({ key: 'iop', clauses: [aTerm('2018-01-01', null), ...terms.slice(1)] })],
      says: 'endUnknown',
      because: 'what has no end cannot be extended',
    },
    {
      programme: [anAgreement({ key: 'iop', clauses: terms, events: [{ kind: 'extended', on: '2020-05-04' }] })],
      says: 'noExtensionAgreed',
      because: 'it was extended as often as agreed',
    },
  ])('is refused with $says: $because', ({ programme, says }) => {
    expect(codeOf(performExtension(programme, step))).toBe(says);
  });
});

describe('S1.03, S1.05, S0.08 what follows when a municipality comes in', () => {
  const template: Agreement = { ...withMunicipality('north'), key: 'template', kind: 'template', events: [] };
  const blank = {
    ...template,
    parties: template.parties.map((party, place) => (place === 0 ? { ...party, organisation: null } : party)),
  };
  const programme = [blank, ...['north', 'south'].map((name) => withMunicipality(name))];
  const step = { agreement: 'template', organisation: 'east', on: day('2026-11-22') };

  it('by the template: one more in the group, without its seat yet, and in the report', () => {
    const simulation = simulateAccession(programme, step, 'programme');
    const changes = simulation.accepted ? simulation.value.changes : null;
    expect([
      changes?.bodies.map(({ after }) => [after?.organisations, after?.validity.known && after.validity.value.faults]),
      changes?.reports.map(({ after }) => after?.covers.seen),
      changes?.dutiesThatCome.some(({ agreement }) => agreement === 'template-east'),
    ]).toEqual([
      [
        [
          ['north', 'organisation', 'south', 'east'],
          [{ code: 'seatMissing', of: 'east', rank: 'management', count: 1 }],
        ],
      ],
      [['north', 'south', 'east']],
      true,
    ]);
  });

  it('as one more party: the same state as when its coming in is recorded', () => {
    const joint = anAgreement({
      key: 'joint',
      clauses: [
        aClause('parties', { mayGrow: true, accession: 'politicalDecision' }),
        aClause('governanceBody', { decisionRule: { weight: 'onePerParty', majority: null, quorum: null, tie: null } }),
      ],
    });
    const on = day('2026-11-22');
    const thought = performAccession([joint], { agreement: 'joint', organisation: 'east', on });
    const kept = keepRecord(
      joint,
      {
        ...{ kind: 'joined', on, by: 'municipality', party: 'east', organisation: 'east', side: 'municipality' },
        ...{ actingThrough: null, decision: { body: 'east', on } },
      },
      on,
    );
    expect(thought.accepted && kept.accepted).toBe(true);
    if (!thought.accepted || !kept.accepted) return;
    expect(standingOf(thought.value, on, 'programme')).toEqual(standingOf([kept.value], on, 'programme'));
  });

  it.each([
    { step: { ...step, agreement: 'nowhere' }, says: 'unknownAgreement', because: 'there is no such agreement' },
    { step: { ...step, agreement: 'with-north' }, says: 'membershipClosed', because: 'its parties are who they are' },
    { step: { ...step, agreement: 'with-north', organisation: 'north' }, says: 'alreadyIn', because: 'it is a party' },
  ])('is refused with $says: $because', ({ says, step: asked }) => {
    expect(codeOf(performAccession(programme, asked))).toBe(says);
  });
});

describe('S0.57, S1.22 what follows from another start', () => {
  const planned = anAgreement({
    key: 'planned',
    clauses: [
      aTerm('2027-01-01', '2033-06-30'),
      aClause('review', { timing: { kind: 'afterStart', length: { months: 24 } } }),
    ],
  });
  const asked = {
    agreement: 'planned',
    startsOn: day('2027-04-01'),
    asOf: day('2026-11-22'),
    sight: 'programme' as const,
  };

  it('moves what is counted from it, and nothing else', () => {
    const simulation = simulateStart([planned], asked);
    const changes = simulation.accepted ? simulation.value.changes : null;
    expect([
      changes?.terms.map(({ starts }) => starts.after?.known && starts.after.value.toString()),
      changes?.dutiesThatMove.map(({ entry, from, to }) => `${entry.key} ${from} ${to}`),
      [changes?.dutiesThatCome, changes?.dutiesThatFall],
    ]).toEqual([['2027-04-01'], ['review/review/once 2029-01-01 2029-04-01'], [[], []]]);
  });

  it.each([
    { changed: { agreement: 'nowhere' }, says: 'unknownAgreement', because: 'there is no such agreement' },
    { changed: { startsOn: day('2034-01-01') }, says: 'startAfterEnd', because: 'it would end before it begins' },
    { changed: { startsOn: day('2033-06-30') }, says: 'accepted', because: 'a term of one day is a term' },
  ])('$says: $because', ({ changed, says }) => {
    expect(codeOf(performStart([planned], { ...asked, ...changed }))).toBe(says);
  });
});
