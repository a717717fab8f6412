import { amountsIn } from '../reading/amounts-in.ts';
import { daysIn } from '../reading/days-in.ts';
import { lengthsIn } from '../reading/lengths-in.ts';
import type { Passage } from '../reading/passage.ts';
import type { FindingRule, Found } from '../rule.ts';

interface Said {
  readonly said: string;
  readonly means: string;
}

/** A day, an amount or a length that one language says otherwise than the agreement's own. */
export const languagesDiffer: FindingRule = ({ agreement, passages }) => {
  const own = passages.filter(({ language, place }) => language === agreement.language && place !== 'parameters');
  return own.flatMap((passage) =>
    passages
      .filter(
        (other) =>
          other.clause === passage.clause && other.place === passage.place && other.language !== passage.language,
      )
      .flatMap((other) => difference(passage, other)),
  );
};

function difference(own: Passage, other: Passage): readonly Found[] {
  for (const read of readings) {
    const [ours, theirs] = [read(own), read(other)];
    const left = ours.find(({ means }) => theirs.every((one) => one.means !== means));
    const right = theirs.find(({ means }) => ours.every((one) => one.means !== means));
    if (left && right) {
      const fault = { code: 'languagesDiffer', said: left.said, other: right.said } as const;
      return [{ clause: own.clause, mark: `${own.place}-${other.language}`, fault }];
    }
  }
  return [];
}

const readings: readonly ((passage: Passage) => readonly Said[])[] = [
  ({ text }) => daysIn(text).map(({ day, said }) => ({ said, means: day.toString() })),
  ({ text }) => amountsIn(text).map(({ minor, said }) => ({ said, means: `${minor}` })),
  ({ language, text }) =>
    lengthsIn(text, language).map(({ count, said, unit }) => ({ said, means: `${count} ${unit}` })),
];
