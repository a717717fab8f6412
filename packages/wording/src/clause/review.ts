import { nothingElse, type Teller } from './teller.ts';

export interface ReviewPhrases {
  readonly together: string;
  readonly mayAdjust: string;
  readonly adjustingUnstated: string;
}

export const review: Teller<'review', ReviewPhrases> = ({ mayAdjust, timing, ...rest }, say, { timed }) => {
  nothingElse(rest);
  return [timed(say.together, timing), mayAdjust ? say.mayAdjust : say.adjustingUnstated];
};
