import { clausesOf } from '../../agreement/index.ts';
import type { Day } from '../../calendar/index.ts';
import { daysIn, meansDay, yearsIn } from '../reading/days-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { type Expected, saidOtherwise } from './said-otherwise.ts';

/** S0.57, S2.07, S3.36: other days or years in the text than in the terms. */
export const daysInText: FindingRule = (subject) => [
  ...termDays(subject),
  ...appropriationYears(subject),
  ...policyDays(subject),
];

function termDays(subject: Subject): readonly Found[] {
  const { agreement } = subject;
  return clausesOf(agreement, 'term').flatMap(({ id, parameters: { end, start } }) => {
    const wanted = [...(start.kind === 'day' ? [start.on] : []), ...(end.kind === 'day' ? [end.on] : [])];
    const earliest = start.kind === 'unstated' && start.noEarlierThan ? [start.noEarlierThan] : [];
    const dated = [agreement.documentDate, agreement.revisionDate].filter((day) => day !== null);
    return otherDay(subject, id, { wanted, allowed: [...earliest, ...dated] });
  });
}

function policyDays(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'condition').flatMap(({ id, parameters }) => {
    if (parameters.kind !== 'policyBasis') return [];
    const wanted = [parameters.from, parameters.until].filter((day) => day !== null);
    return otherDay(subject, id, { wanted });
  });
}

function otherDay(subject: Subject, clause: string, expected: Expected<Day>): readonly Found[] {
  return inFirstLanguage(subject, clause, (passages) => {
    const other = saidOtherwise(passages.flatMap(daysIn), expected, meansDay);
    if (!other) return null;
    const { recorded, said } = other;
    return { clause, mark: recorded.toString(), fault: { code: 'otherDay', said: said.day, day: recorded } };
  });
}

function appropriationYears(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'appropriation').flatMap(({ id, parameters: { fromYear, untilYear } }) =>
    inFirstLanguage(subject, id, (passages) => {
      const said = passages.flatMap(yearsIn);
      const allowed = Array.from({ length: untilYear - fromYear + 1 }, (_, index) => fromYear + index);
      const wanted = [...new Set([fromYear, untilYear])];
      const other = saidOtherwise(said, { wanted, allowed }, (one, year) => one === year);
      return (
        other && {
          clause: id,
          mark: `${other.recorded}`,
          fault: { code: 'otherYear', said: other.said, year: other.recorded },
        }
      );
    }),
  );
}
