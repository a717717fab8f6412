import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { anyExtremeDefinition } from '../agreement/any-definition.ts';
import {
  type Agreement,
  clausesOf,
  endsOn,
  exitByNotice,
  exitGrounds,
  lastDayToGiveNotice,
  lengthCheck,
  parseAgreementDefinition,
  politicalStages,
  standingNotices,
  statusOf,
} from '../agreement/index.ts';
import { bodiesOf } from '../body/index.ts';
import { type Day, day } from '../calendar/index.ts';
import { examine, withoutSisters } from '../finding/index.ts';
import { closedDays } from '../hours/index.ts';
import { invoiceDrafts } from '../invoice/index.ts';
import { legalDates } from '../lead-time/index.ts';
import { fundingOverlaps, fundingQuestions, fundingSources, ledgerAround, unfundedSpans } from '../ledger/index.ts';
import { rolesOf } from '../role/index.ts';
import { exposureOf, roundTargets } from '../round/index.ts';
import { citations } from '../statute/index.ts';
import { simulateExit } from './exit.ts';
import { simulateExtension } from './extension.ts';
import { simulateStart } from './start.ts';

const known = new Set(['municipality', 'organisation', 'third']);
const ends = [day('1900-01-01'), day('2199-12-31')];

function read(definition: AgreementInput): Agreement {
  const parsed = parseAgreementDefinition(definition, known);
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

/** Every rule that takes a day. */
const questions: Readonly<Record<string, (agreement: Agreement, asOf: Day) => unknown>> = {
  bodiesOf: (agreement, asOf) => bodiesOf([agreement], asOf, 'programme'),
  citations,
  closedDays: (agreement, asOf) => closedDays(agreement, yearOf(asOf), asOf),
  endsOn,
  examine: (agreement, asOf) => examine(agreement, withoutSisters, asOf),
  exits: (agreement, asOf) => leavings(agreement, asOf).map((leaving) => exitByNotice(agreement, leaving, asOf)),
  exposure: (agreement, asOf) =>
    clausesOf(agreement, 'paymentPerEvent').map((clause) => exposureOf(agreement, clause, asOf)),
  fundingOverlaps,
  fundingQuestions,
  fundingSources,
  invoiceDrafts: (agreement, asOf) => invoiceDrafts(agreement, { window: yearOf(asOf), asOf }),
  lastNoticeDays: (agreement, asOf) =>
    leavings(agreement, asOf).map((leaving) => lastDayToGiveNotice(agreement, leaving, asOf)),
  ledgerAround,
  legalDates,
  lengthCheck,
  politicalStages,
  rolesOf,
  roundTargets: (agreement, asOf) =>
    clausesOf(agreement, 'paymentPerEvent').map((clause) => roundTargets(agreement, clause, asOf)),
  simulateExit: (agreement, asOf) =>
    leavings(agreement, asOf).map(({ by, ground }) =>
      simulateExit([agreement], { organisation: by, ground, noticeOn: asOf }, 'programme'),
    ),
  simulateExtension: (agreement, asOf) =>
    simulateExtension([agreement], { agreement: agreement.key, decidedOn: asOf }, 'programme'),
  simulateStart: (agreement, asOf) =>
    simulateStart([agreement], { agreement: agreement.key, startsOn: asOf, asOf, sight: 'programme' }),
  standingNotices,
  statusOf,
  unfundedSpans,
};

function yearOf(asOf: Day) {
  return { from: asOf.with({ month: 1, day: 1 }), until: asOf.with({ month: 12, day: 31 }) };
}

function leavings({ parties }: Agreement, asOf: Day) {
  return parties.flatMap(({ key }) => exitGrounds.map((ground) => ({ by: key, ground, asOf })));
}

it.each(Object.keys(questions))('on the first and the last day of the calendar there is an answer: %s', (name) => {
  const ask = questions[name];
  fc.assert(
    fc.property(anyExtremeDefinition, fc.constantFrom(...ends), (definition, asOf) => {
      expect(() => ask?.(read(definition), asOf)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
