import { nothingElse, type Teller } from './teller.ts';

export interface RenewalPhrases {
  readonly endsByItself: string;
  readonly byDecision: (extension: string) => string;
  readonly silent: (extension: string) => string;
  readonly decideBefore: (length: string) => string;
  readonly decideBy: (dayOfYear: string) => string;
  readonly optOutBefore: (length: string) => string;
  readonly optOutBy: (dayOfYear: string) => string;
  readonly atMost: (times: number) => string;
  readonly noLimit: string;
}

export const renewal: Teller<'renewal', RenewalPhrases> = (parameters, say, { dayOfYear, length }) => {
  if (parameters.kind === 'none') {
    const { kind: _none, ...rest } = parameters;
    nothingElse(rest);
    return [say.endsByItself];
  }
  const { atMostTimes, decideBefore, extension, kind, ...rest } = parameters;
  nothingElse(rest);
  const phrases =
    kind === 'byDecision'
      ? { goesOn: say.byDecision, before: say.decideBefore, by: say.decideBy }
      : { goesOn: say.silent, before: say.optOutBefore, by: say.optOutBy };
  return [
    phrases.goesOn(length(extension)),
    'month' in decideBefore ? phrases.by(dayOfYear(decideBefore)) : phrases.before(length(decideBefore)),
    atMostTimes === null ? say.noLimit : say.atMost(atMostTimes),
  ];
};
