import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

export interface BreachPhrases {
  readonly threshold: Readonly<Record<WrittenParameters<'breach'>['threshold'], string>>;
  readonly atOnce: string;
  readonly after: (length: string) => string;
}

export const breach: Teller<'breach', BreachPhrases> = ({ noticeLength, threshold, ...rest }, say, { length }) => {
  nothingElse(rest);
  return [say.threshold[threshold], noticeLength === null ? say.atOnce : say.after(length(noticeLength))];
};
