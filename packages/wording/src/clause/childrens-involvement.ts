import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

export interface ChildrensInvolvementPhrases {
  readonly phases: Readonly<Record<WrittenParameters<'childrensInvolvement'>['phases'][number], string>>;
  readonly takePartIn: (phases: string) => string;
  readonly everyInitiative: string;
  readonly someInitiatives: string;
  readonly principles: string;
  readonly principlesUnstated: string;
}

export const childrensInvolvement: Teller<'childrensInvolvement', ChildrensInvolvementPhrases> = (
  { everyInitiative, phases, principlesOwed, ...rest },
  say,
  { list },
) => {
  nothingElse(rest);
  return [
    say.takePartIn(list(phases.map((phase) => say.phases[phase]))),
    everyInitiative ? say.everyInitiative : say.someInitiatives,
    principlesOwed ? say.principles : say.principlesUnstated,
  ];
};
