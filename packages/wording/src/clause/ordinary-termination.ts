import { type NoticePhrases, noticeLines } from './notice.ts';
import { nothingElse, type Teller } from './teller.ts';

export interface OrdinaryTerminationPhrases extends NoticePhrases {
  readonly noCauseNeeded: string;
  readonly forParty: (who: string) => string;
  readonly notBefore: (day: string) => string;
  readonly notBeforeLength: (length: string) => string;
}

export const ordinaryTermination: Teller<'ordinaryTermination', OrdinaryTerminationPhrases> = (
  { notEffectiveBefore, notice, noticeByParty, ...rest },
  say,
  tools,
) => {
  nothingElse(rest);
  return [
    say.noCauseNeeded,
    ...noticeLines(notice, say, tools),
    notBefore(),
    ...noticeByParty.map(({ notice: own, party, ...others }) => {
      nothingElse(others);
      return { lead: say.forParty(tools.nameOf(party)), items: noticeLines(own, say, tools) };
    }),
  ];

  function notBefore(): string | null {
    if (notEffectiveBefore === null) return null;
    return typeof notEffectiveBefore === 'string'
      ? say.notBefore(tools.day(notEffectiveBefore))
      : say.notBeforeLength(tools.length(notEffectiveBefore.afterStart));
  }
};
