import type { ClauseFamily } from '@landsby/domain/clause';
import type { Line } from '../../clause/told.ts';
import type { Language } from '../../language.ts';
import { pageOf } from './page.ts';
import type { Shape } from './parts.ts';
import * as da from './da/index.ts';
import * as en from './en/index.ts';
import * as sv from './sv/index.ts';
import { shapesOfMoney } from './shapes-of-money.ts';
import { shapesOfTheAgreement } from './shapes-of-the-agreement.ts';
import { shapesOfWork } from './shapes-of-work.ts';

const readers = { da, sv, en };
const shapes: { readonly [Family in ClauseFamily]: Shape } = {
  ...shapesOfTheAgreement,
  ...shapesOfMoney,
  ...shapesOfWork,
};

/** What a clause's text in one language says, as parameters again: read with other words than it was written with. */
export function readClause(family: ClauseFamily, lines: readonly Line[], language: Language): unknown {
  const { lexicon, patterns } = readers[language];
  return shapes[family](patterns, pageOf(lines, lexicon));
}

/** How often the text says of each thing that the agreement leaves it open. */
export function silencesIn(
  family: ClauseFamily,
  lines: readonly Line[],
  language: Language,
): Readonly<Record<string, number>> {
  const { lexicon, silences } = readers[language];
  const { text } = pageOf(lines, lexicon);
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = silences;
  return Object.fromEntries(
    Object.entries(places[family] ?? {}).flatMap(([name, pattern]) => {
      const times = [...text.matchAll(new RegExp(pattern, 'gmu'))].length;
      return times > 0 ? [[name, times] as const] : [];
    }),
  );
}
