import { type NoticePhrases, noticeLines } from './notice.ts';
import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Cause = WrittenParameters<'terminationForCause'>['causes'][number];

export interface TerminationForCausePhrases extends NoticePhrases {
  readonly causes: Readonly<Record<Cause, string>>;
  readonly needsCause: (causes: readonly string[]) => string;
  readonly mayRenegotiate: string;
  readonly renegotiationUnstated: string;
}

export const terminationForCause: Teller<'terminationForCause', TerminationForCausePhrases> = (
  { causes, mayCallRenegotiation, notice, ...rest },
  say,
  tools,
) => {
  nothingElse(rest);
  return [
    say.needsCause(causes.map((cause) => say.causes[cause])),
    ...noticeLines(notice, say, tools),
    mayCallRenegotiation ? say.mayRenegotiate : say.renegotiationUnstated,
  ];
};
