import { clausesOf } from '../../agreement/index.ts';
import { type NumberRange, rangesIn } from '../reading/ranges-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { type Expected, saidOtherwise } from './said-otherwise.ts';

/** S0.10, S3.26 to S3.28: other ages or counts in the text than in the terms. */
export const numbersInText: FindingRule = (subject) => [...ages(subject), ...participants(subject), ...rounds(subject)];

function ages(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'purpose').flatMap(({ id, parameters: { ageFrom, ageTo } }) => {
    if (ageFrom === null || ageTo === null) return [];
    return inFirstLanguage(subject, id, (passages) => {
      const said = rangesOf(passages, 'ages');
      const oldest = rangesOf(passages, 'oldest').map(({ of, to }) => ({ of, from: ageFrom, to }));
      return otherRange(id, [...said, ...oldest], { wanted: [{ from: ageFrom, to: ageTo }] });
    });
  });
}

function rounds(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'paymentPerEvent').flatMap(
    ({ id, parameters: { inTotal, participants: held, perYear } }) => {
      const wanted = [perYear, inTotal].filter((range) => range !== null);
      return inFirstLanguage(subject, id, (passages) =>
        otherRange(id, rangesOf(passages, 'rounds'), { wanted, allowed: [held] }),
      );
    },
  );
}

function rangesOf(passages: Subject['passages'], of: NumberRange['of']): readonly NumberRange[] {
  return passages.flatMap(rangesIn).filter((range) => range.of === of);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function otherRange(clause: string, said: readonly NumberRange[], expected: Expected<Range>): Found | null {
  const other = saidOtherwise(said, expected, (one, range) => one.from === range.from && one.to === range.to);
  if (!other) return null;
  const number = other.said.to === other.recorded.to ? other.recorded.from : other.recorded.to;
  const mark = `${other.recorded.from}-${other.recorded.to}`;
  return { clause, mark, fault: { code: 'otherNumber', said: `${other.said.from}–${other.said.to}`, number } };
}

/** S3.28: the fewest and the most who take part. */
function participants(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'paymentPerEvent').flatMap(
    ({ id, parameters: { inTotal, participants: held, perYear } }) => {
      const others = [perYear, inTotal].filter((range) => range !== null);
      return inFirstLanguage(subject, id, (passages) => {
        const low = otherLimit(
          rangesOf(passages, 'fewest'),
          held.from,
          others.map(({ from }) => from),
        );
        const high = otherLimit(
          rangesOf(passages, 'most'),
          held.to,
          others.map((range) => range.to),
        );
        const other = low ?? high;
        const between = { wanted: [held], allowed: others };
        if (!other) return otherRange(id, rangesOf(passages, 'participants'), between);
        const fault = { code: 'otherNumber', said: `${other.said.from}`, number: other.recorded } as const;
        return { clause: id, mark: low ? 'fewest' : 'most', fault };
      });
    },
  );
}

function otherLimit(said: readonly NumberRange[], wanted: number, allowed: readonly number[]) {
  return saidOtherwise(said, { wanted: [wanted], allowed }, (one, number) => one.from === number);
}
