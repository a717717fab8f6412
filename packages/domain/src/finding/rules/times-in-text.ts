import type { TurningPoint } from '../../calendar/index.ts';
import { type CalendarPeriod, monthsIn } from '../../calendar/index.ts';
import type { Clause, NoticeTerms, Timing } from '../../clause/index.ts';
import { paymentTimesIn } from '../reading/payment-times-in.ts';
import { rhythmsIn } from '../reading/rhythms-in.ts';
import { turningPointsIn } from '../reading/turning-points-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { saidOtherwise } from './said-otherwise.ts';

/** S0.59, S4.27, S4.33, S4.36, S3.44: another turning point, another rhythm or another time of payment in the text than in the terms. */
export const timesInText: FindingRule = (subject) => [
  ...turningPoints(subject),
  ...rhythms(subject),
  ...payments(subject),
];

function turningPoints(subject: Subject): readonly Found[] {
  return subject.agreement.clauses.flatMap((clause) => {
    const wanted = noticesOf(clause).map(({ alignment }) => nameOf(alignment));
    if (wanted.length === 0) return [];
    return inFirstLanguage(subject, clause.id, (passages) => {
      const said = passages.flatMap(turningPointsIn).map((points) => points.map(nameOf));
      const other = saidOtherwise(said, { wanted }, (names, name) => names.includes(name));
      const [first] = other?.said ?? [];
      if (!other || !first) return null;
      const fault = { code: 'otherTurningPoint', said: first, turningPoint: other.recorded } as const;
      return { clause: clause.id, mark: fault.turningPoint, fault };
    });
  });
}

function noticesOf(clause: Clause): readonly NoticeTerms[] {
  if (clause.family === 'terminationForCause') return [clause.parameters.notice];
  if (clause.family !== 'ordinaryTermination') return [];
  return [clause.parameters.notice, ...clause.parameters.noticeByParty.map(({ notice }) => notice)];
}

function nameOf(point: TurningPoint | null): string {
  return point ? `${point.edge}-of-${point.of}` : 'none';
}

function rhythms(subject: Subject): readonly Found[] {
  return subject.agreement.clauses.flatMap((clause) => {
    const wanted = [...new Set(rhythmsOf(clause))];
    if (wanted.length === 0) return [];
    const allowed = clause.family === 'paymentByCalendar' ? [1] : [];
    return inFirstLanguage(subject, clause.id, (passages) => {
      const other = saidOtherwise(
        passages.flatMap(rhythmsIn),
        { wanted, allowed },
        ({ perYear }, times) => perYear === times,
      );
      if (!other) return null;
      const fault = { code: 'otherFrequency', said: other.said.said, perYear: other.recorded } as const;
      return { clause: clause.id, mark: `${other.recorded}`, fault };
    });
  });
}

/** How many times a year what a clause records comes round. */
function rhythmsOf(clause: Clause): readonly number[] {
  const every = (timings: readonly Timing[]) => timings.flatMap(timesAYear);
  switch (clause.family) {
    case 'governanceBody':
      return every(clause.parameters.meetings.map(({ timing }) => timing));
    case 'commitment':
      return every(clause.parameters.actions.map(({ timing }) => timing));
    case 'reporting':
    case 'review':
      return every([clause.parameters.timing]);
    case 'paymentByCalendar':
      return clause.parameters.instalmentsPerYear > 1 ? [clause.parameters.instalmentsPerYear] : [];
    default:
      return [];
  }
}

function timesAYear(timing: Timing): readonly number[] {
  if (timing.kind === 'everyPeriod') return [timesIn(timing.every)];
  return timing.kind === 'everyMonths' && 12 % timing.months === 0 ? [12 / timing.months] : [];
}

function timesIn(period: CalendarPeriod): number {
  return 12 / monthsIn[period];
}

function payments(subject: Subject): readonly Found[] {
  return subject.agreement.clauses.flatMap((clause) => {
    if (clause.family !== 'paymentByCalendar' || clause.parameters.timing === 'unstated') return [];
    const { timing } = clause.parameters;
    return inFirstLanguage(subject, clause.id, (passages) => {
      const other = saidOtherwise(
        passages.flatMap(paymentTimesIn),
        { wanted: [timing] },
        (one, own) => one.timing === own,
      );
      return (
        other && { clause: clause.id, mark: 'timing', fault: { code: 'otherTiming', said: other.said.said, timing } }
      );
    });
  });
}
