import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import type { ExitGround } from './event.ts';
import type { Exit } from './exit.ts';

const sixMonthsToTheFirst = aClause(
  'ordinaryTermination',
  { notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'start', of: 'month' } } },
  { ruleIds: ['S0.59', 'S0.61'] },
);

export const village = anAgreement({
  clauses: [
    aTerm('2024-03-20', '2033-06-30', ['S0.57']),
    sixMonthsToTheFirst,
    aClause('breach', {}, { ruleIds: ['S0.60'] }),
  ],
});

export const iop = anAgreement({
  clauses: [aTerm('2018-01-01', '2020-12-31'), aClause('terminationForCause', {}, { ruleIds: ['S3.42'] })],
});

export const yearly = aClause('ordinaryTermination', {
  notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'year' } },
});

export const counselling = anAgreement({ clauses: [aTerm('2020-01-01', null), yearly] });

export function leaving(ground: ExitGround, asOf = '2026-11-21', by = 'municipality') {
  return { ground, by, asOf: day(asOf) };
}

export function told({ effect, lastDay, moot }: Exit) {
  return {
    effect: effect.known ? effect.value.toString() : effect.missing,
    lastDay: lastDay?.toString() ?? null,
    moot: moot?.naturalEnd.toString() ?? null,
  };
}
