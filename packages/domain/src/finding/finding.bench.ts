import { expect, test } from 'vitest';
import { type Agreement, parseAgreementDefinition } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { findingsOf } from './finding.ts';
import type { Sisters } from './sisters.ts';
import { fullAgreement, itsOrganisations } from './testing/index.ts';

const known = new Set(itsOrganisations.map(({ id }) => id));
const sisters: Sisters = { programme: null, organisations: itsOrganisations, agreements: [] };
const today = day('2026-11-22');
const fewTimes = { iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 };

/** Read anew each time: nothing of it has been looked at before. */
function readAnew(): Agreement {
  const parsed = parseAgreementDefinition(structuredClone(fullAgreement), known);
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

const plain = [/[A-Za-zÀ-ÿ]+/g, /\d+(?:[.,]\d+)*/g, /\d{1,2}\. \p{L}+(?: \d{4})?/gu, /\[[^\]]*\]/g, /(\p{L}+) \1/giu];

/** What one would write by hand: each text once through a few patterns and each name looked for; no places, no reasons. */
function plainLook({ clauses }: Agreement): number {
  let found = 0;
  for (const { body, heading } of clauses)
    for (const text of [...Object.values(heading), ...Object.values(body)]) {
      for (const pattern of plain) found += text.match(pattern)?.length ?? 0;
      for (const { aliases, name } of itsOrganisations)
        for (const one of [name, ...aliases]) if (text.toLowerCase().includes(one.toLowerCase())) found += 1;
    }
  return found;
}

const many = 20;

test('what is wrong with an agreement that was never looked at', async ({ bench }) => {
  let fresh: readonly Agreement[] = [];
  const readMany = { beforeEach: () => void (fresh = Array.from({ length: many }, readAnew)) };
  const timed = await bench.compare(
    bench('by the rules', readMany, () => void fresh.map((one) => findingsOf(one, sisters, today))),
    bench('by a plain look', readMany, () => void fresh.map((one) => plainLook(one))),
    fewTimes,
  );
  expect(timed.get('by the rules').latency.min).toBeLessThan(50 * timed.get('by a plain look').latency.min);
});

test('what was looked at is not read again when something happens under it', async ({ bench }) => {
  const looked = Array.from({ length: many }, readAnew);
  for (const one of looked) findingsOf(one, sisters, today);
  let later: readonly Agreement[] = [];
  let fresh: readonly Agreement[] = [];
  const happen = { beforeEach: () => void (later = looked.map((one) => ({ ...one, events: [...one.events] }))) };
  const readMany = { beforeEach: () => void (fresh = Array.from({ length: many }, readAnew)) };
  const timed = await bench.compare(
    bench('after an event', happen, () => void later.map((one) => findingsOf(one, sisters, today))),
    bench('for the first time', readMany, () => void fresh.map((one) => findingsOf(one, sisters, today))),
    fewTimes,
  );
  const { min } = timed.get('after an event').latency;
  expect(min).toBeLessThan(timed.get('for the first time').latency.min);
});
