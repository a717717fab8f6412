import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

export interface PlanPhrases {
  readonly covers: (plan: string, years: number) => string;
  readonly renewedEvery: (years: number) => string;
  readonly yearsRun: Readonly<Record<WrittenParameters<'plan'>['yearsRun'], string>>;
  readonly adoptedBy: (body: string) => string;
  readonly adoptedByAll: string;
  readonly parts: string;
  readonly partsUnstated: string;
}

export const plan: Teller<'plan', PlanPhrases> = (
  { adoptedBy, horizonYears, mandatoryParts, name, plan: _key, updateEveryYears, yearsRun, ...rest },
  say,
  { nameOf, words },
) => {
  nothingElse(rest);
  return [
    say.covers(words(name), horizonYears),
    say.renewedEvery(updateEveryYears),
    say.yearsRun[yearsRun],
    adoptedBy === null ? say.adoptedByAll : say.adoptedBy(nameOf(adoptedBy)),
    mandatoryParts.length > 0
      ? { lead: say.parts, items: mandatoryParts.map((part) => words(part.words)) }
      : say.partsUnstated,
  ];
};
