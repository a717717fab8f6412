import type { Grammar } from './grammar.ts';
import type { Line } from './told.ts';

/** Several things that the agreement does not say stand together at the end, as one list. */
export function silencesLast(lines: readonly Line[], { list, sentence }: Grammar['silence']): readonly Line[] {
  const isSilence = (line: Line): line is string =>
    typeof line === 'string' && line.startsWith(sentence) && !line.slice(0, -1).includes('. ');
  const silences = lines.filter(isSilence);
  if (silences.length < 2) return lines;
  const items = silences.map((line) => line.slice(sentence.length, -1));
  return [...lines.filter((line) => !isSilence(line)), { lead: list, items }];
}
