import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { met, ofMunicipality, theBody } from './a-body.ts';
import { hostings, nextHost } from './host.ts';

const rotating = (...events: Parameters<typeof ofMunicipality>[1] & {}) =>
  ofMunicipality('north', events, { hosting: 'rotates' });

describe('S1.16, S1.17 hosting goes round', () => {
  it.each([
    { events: [], next: 'north', because: 'the first of the agreement begins' },
    { events: [met('2026-02-01', { host: 'north' })], next: 'organisation', because: 'it has not hosted yet' },
    {
      events: [met('2026-02-01', { host: 'organisation' }), met('2026-05-01', { host: 'north' })],
      next: 'organisation',
      because: 'once each, and its turn is longer ago',
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
