import { amountsIn } from '../reading/amounts-in.ts';
import { daysIn } from '../reading/days-in.ts';
import { lengthsIn } from '../reading/lengths-in.ts';
import { readOnce } from '../reading/once.ts';
import type { Passage } from '../reading/passage.ts';
import type { Text } from '../reading/text.ts';
import type { FindingRule, Found } from '../rule.ts';

interface Said {
  readonly said: string;
  readonly means: string;
}

/** A day, an amount or a length that one language says otherwise than the agreement's own. */
export const languagesDiffer: FindingRule = ({ agreement, passages }) => {
  const places = Map.groupBy(
    passages.filter(({ place }) => place !== 'parameters'),
    ({ clause, place }) => `${clause}/${place}`,
  );
  return [...places.values()].flatMap((said) => {
    const own = said.find(({ language }) => language === agreement.language);
    if (!own) return [];
    return said.filter((other) => other !== own).flatMap((other) => difference(own, other));
  });
};

function difference(own: Passage, other: Passage): readonly Found[] {
  const theirs = readingsOf(other);
  for (const [index, ours] of readingsOf(own).entries()) {
    const left = ours.find(({ means }) => theirs[index]?.every((one) => one.means !== means));
    const right = theirs[index]?.find(({ means }) => ours.every((one) => one.means !== means));
    if (left && right) {
      const fault = { code: 'languagesDiffer', said: left.said, other: right.said } as const;
      return [{ clause: own.clause, mark: `${own.place}-${other.language}`, fault }];
    }
  }
  return [];
}

const readings: readonly ((passage: Text) => readonly Said[])[] = [
  (passage) => daysIn(passage).map(({ day, said }) => ({ said, means: day.toString() })),
  (passage) => amountsIn(passage).map(({ minor, said }) => ({ said, means: `${minor}` })),
  (passage) => lengthsIn(passage).map(({ count, said, unit }) => ({ said, means: `${count} ${unit}` })),
];

const readingsOf = readOnce((passage: Text) => readings.map((reading) => reading(passage)));
