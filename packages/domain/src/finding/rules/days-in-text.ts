import { clausesOf } from '../../agreement/index.ts';
import { compareDays, type Day } from '../../calendar/index.ts';
import { daysIn, yearsIn } from '../reading/days-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { saidOtherwise } from './said-otherwise.ts';

const same = (one: Day, other: Day) => compareDays(one, other) === 0;

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
    return inFirstLanguage(subject, id, (text) => {
      const said = daysIn(text).map(({ day }) => day);
      const other = saidOtherwise(said, { wanted, allowed: [...earliest, ...dated] }, same);
      return (
        other && {
          clause: id,
          mark: other.recorded.toString(),
          fault: { code: 'otherDay', said: other.said, day: other.recorded },
        }
      );
    });
  });
}

function policyDays(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'condition').flatMap(({ id, parameters }) => {
    if (parameters.kind !== 'policyBasis') return [];
    const wanted = [parameters.from, parameters.until].filter((day) => day !== null);
    return inFirstLanguage(subject, id, (text) => {
      const other = saidOtherwise(
        daysIn(text).map(({ day }) => day),
        { wanted },
        same,
      );
      return (
        other && {
          clause: id,
          mark: other.recorded.toString(),
          fault: { code: 'otherDay', said: other.said, day: other.recorded },
        }
      );
    });
  });
}

function appropriationYears(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'appropriation').flatMap(({ id, parameters: { fromYear, untilYear } }) =>
    inFirstLanguage(subject, id, (text) => {
      const said = yearsIn(text);
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
