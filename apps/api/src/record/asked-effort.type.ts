import { type Effort, effortsOf, shownForEachEffort } from '@landsby/domain/gate';
import { goalMapping } from '@landsby/domain/goal';
import { type EffortPhase, effortPhases } from '@landsby/domain/record';
import type { Words } from '@landsby/domain/words';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const EffortPhaseEnum = builder.enumType('EffortPhase', {
  description: 'A phase of an effort.',
  values: enumValues<EffortPhase>({
    development: 'While it is developed.',
    implementation: 'While it is carried out.',
    evaluation: 'While it is evaluated.',
  }),
});

const EffortType = builder.objectRef<Effort>('Effort').implement({
  description: 'An effort that was proposed, as it stands.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, as records name it.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    finalSince: t.field({
      type: 'Day',
      nullable: true,
      description: 'Since when it is finally chosen; null while it is not.',
      resolve: ({ finalSince }) => finalSince,
    }),
    completeSince: t.field({
      type: 'Day',
      nullable: true,
      description: 'Since when it is complete; null while it is not.',
      resolve: ({ completeSince }) => completeSince,
    }),
    withoutChildren: t.field({
      type: [EffortPhaseEnum],
      description: 'The phases in which children must take part and no record says that they did.',
      resolve: ({ withoutChildren }) => withoutChildren,
    }),
  }),
});

const ShownCommitmentType = builder
  .objectRef<{ readonly key: string; readonly words: Words }>('ShownCommitment')
  .implement({
    description: 'A commitment that each effort must show how it meets.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      key: t.exposeString('key', { description: 'Its key, as a record names it.' }),
      words: t.field({ type: WordsType, description: 'What it is about.', resolve: ({ words }) => words }),
    }),
  });

const SuccessCriterionType = builder
  .objectRef<{ readonly goal: number; readonly criterion: number }>('SuccessCriterion')
  .implement({
    description: 'A success criterion of a goal that the agreement is tied to: criterion 1 of goal 3 is 3.1.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      goal: t.exposeInt('goal', { description: 'The number of the goal.' }),
      criterion: t.exposeInt('criterion', { description: 'The number of the success criterion within the goal.' }),
    }),
  });

export const AskedEffortsType = builder.objectRef<ShownAgreement>('AskedEfforts').implement({
  description: 'The efforts under an agreement, and what each must show.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    known: t.field({
      type: [EffortType],
      description: 'Those that were proposed.',
      resolve: ({ terms }) => effortsOf(terms),
    }),
    toShow: t.field({
      type: [ShownCommitmentType],
      description: 'What a new effort must show how it meets.',
      resolve: ({ terms }) => shownForEachEffort(terms),
    }),
    criteria: t.field({
      type: [SuccessCriterionType],
      description: 'The success criteria that an effort may answer to.',
      resolve: ({ terms }) => goalMapping(terms),
    }),
    phases: t.field({
      type: [EffortPhaseEnum],
      description: 'The phases of an effort.',
      resolve: () => effortPhases,
    }),
  }),
});
