import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { met, ofMunicipality, theBody } from './a-body.ts';
import { hostings, nextHost } from './host.ts';

type Event = AgreementInput['events'][number];

const rotating = (...events: readonly Event[]) => ofMunicipality('north', events, { hosting: 'rotates' });

describe('S1.16, S1.17 hosting goes round', () => {
  it.each([
    { events: [], next: 'north', because: 'the first of the agreement begins' },
    { events: [met('2026-02-01', { host: 'north' })], next: 'organisation', because: 'it has not hosted yet' },
    {
      events: [met('2026-02-01', { host: 'organisation' }), met('2026-05-01', { host: 'north' })],
      next: 'organisation',
      because: 'once each, and its turn is longer ago',
    },
    {
      events: [met('2026-05-01', { host: 'organisation' }), met('2026-02-01', { host: 'north' })],
      next: 'north',
      because: 'once each, in whatever order the minutes came in',
    },
  ])('$next is next: $because', ({ events, next }) => {
    const host = nextHost(theBody([rotating(...events)]));
    expect(host.known && host.value).toBe(next);
  });

  it('is undetermined where nobody keeps records of meetings', () => {
    expect(nextHost(theBody([{ ...rotating(), recordsSince: null }]))).toMatchObject({
      known: false,
      missing: { code: 'meetingsNotRecorded' },
    });
  });

  it('knows whose turn it is where one agreement keeps records, or a meeting was recorded after all', () => {
    const silent = (...events: readonly Event[]) => ({ ...rotating(...events), recordsSince: null });
    const south = { ...ofMunicipality('south', [], { hosting: 'rotates' }), recordsSince: null };
    expect(
      [[rotating(), south], [silent(met('2026-02-01', { host: 'north' }))]].map((agreements) => {
        const host = nextHost(theBody(agreements));
        return host.known && host.value;
      }),
    ).toEqual(['north', 'organisation']);
  });

  it('is undetermined while nobody takes part', () => {
    expect(nextHost(theBody([rotating()], '2023-06-01'))).toEqual({
      known: false,
      missing: { code: 'nobodyTakesPart' },
      because: { rules: ['S0.46'], clause: 'group', steps: [] },
    });
  });

  it('says when the next host was last in turn', () => {
    const events = [met('2026-02-01', { host: 'organisation' }), met('2026-05-01', { host: 'north' })];
    expect(nextHost(theBody([rotating(...events)])).because.steps).toEqual([
      { code: 'hostedSoFar', times: 1, most: 1 },
      { code: 'hostedLast', day: day('2026-02-01') },
    ]);
  });

  it('says how often and when', () => {
    expect(nextHost(theBody([rotating(met('2026-02-01', { host: 'north' }))])).because.steps).toEqual([
      { code: 'hostedSoFar', times: 0, most: 1 },
      { code: 'neverHosted' },
    ]);
  });

  it('is undetermined where the agreement does not say that it goes round', () => {
    expect(nextHost(theBody([ofMunicipality('north')]))).toMatchObject({
      known: false,
      missing: { code: 'hostingUnstated' },
    });
  });

  it('each hosts before anybody hosts twice, however it began', () => {
    const members = ['a', 'b', 'c', 'd', 'e'];
    const begun = fc.array(fc.constantFrom(...members), { maxLength: 6 });
    fc.assert(
      fc.property(begun, fc.integer({ min: 1, max: 5 }), (before, count) => {
        const hosts = members.slice(0, count);
        const meetings = before.map((host, place) => ({ host, on: day('2026-01-01').add({ days: place }) }));
        const most = Math.max(...hosts.map((host) => before.filter((one) => one === host).length));
        for (let turn = 0; turn < count * (most + 2); turn += 1) {
          const host = hostings(hosts, meetings)[0]?.organisation ?? '';
          meetings.push({ host, on: day('2026-06-01').add({ days: turn }) });
        }
        const times = hosts.map((host) => meetings.filter((one) => one.host === host).length);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
