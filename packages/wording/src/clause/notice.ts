import type { WrittenParameters } from './teller.ts';
import { nothingElse } from './teller.ts';
import type { Tools } from './tools.ts';

type Notice = WrittenParameters<'ordinaryTermination'>['notice'];
type TurningPoint = NonNullable<Notice['alignment']>;

export interface NoticePhrases {
  readonly notice: (length: string) => string;
  readonly counting: Readonly<Record<Notice['counting'], string>>;
  readonly alignment: Readonly<Record<`${TurningPoint['edge']}-of-${TurningPoint['of']}`, string>>;
  readonly anyDay: string;
}

/** How long the notice is, from which day it counts and on which days it may end. */
export function noticeLines(
  { alignment, counting, length, ...rest }: Notice,
  say: NoticePhrases,
  tools: Tools,
): readonly string[] {
  nothingElse(rest);
  return [
    say.notice(tools.length(length)),
    say.counting[counting],
    alignment === null ? say.anyDay : say.alignment[`${alignment.edge}-of-${alignment.of}`],
  ];
}
