import type { ClauseOf } from '@landsby/domain/clause';
import type { OpenChoice } from '@landsby/domain/gate';
import type { RecordOf } from '@landsby/domain/record';
import type { JudgedByPeople } from '@landsby/domain/register';
import { type PartOf, partOf, clauseOfId } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';

export const AskedConditionType = builder.objectRef<PartOf<ClauseOf<'condition'>>>('AskedCondition').implement({
  description: 'A condition that nobody has recorded as met.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause with the condition.',
      resolve: ({ of, part }) => partOf(of, part),
    }),
    prerequisite: t.string({
      nullable: true,
      description: 'The other agreement that must be in force; null where it is something else.',
      resolve: ({ part: { parameters } }) => (parameters.kind === 'prerequisiteAgreement' ? parameters.name : null),
    }),
    consequence: t.field({
      type: WordsType,
      nullable: true,
      description: 'What follows when it is met; null for another agreement.',
      resolve: ({ part: { parameters } }) => (parameters.kind === 'ifThen' ? parameters.consequence : null),
    }),
    decidedByPeople: t.boolean({
      description: 'Whether people decide it, with their reason.',
      resolve: ({ part: { parameters } }) => parameters.kind === 'ifThen' && parameters.decidedBy === 'people',
    }),
  }),
});

export const JudgedByPeopleType = builder.objectRef<PartOf<JudgedByPeople>>('JudgedByPeople').implement({
  description: 'Something that a party says it keeps, or does when an occasion comes; no rule can tell.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause.',
      resolve: ({ of, part }) => partOf(of, part.clause),
    }),
    commitment: t.string({
      nullable: true,
      description: 'The commitment of the clause; null for the whole of it.',
      resolve: ({ part }) => part.action?.key ?? null,
    }),
    words: t.field({
      type: WordsType,
      description: 'What it is about.',
      resolve: ({ part }) => part.action?.words ?? part.clause.heading,
    }),
    isOccasion: t.boolean({
      description: 'Whether it waits for an occasion.',
      resolve: ({ part }) => part.isOccasion,
    }),
  }),
});

export const DialogueType = builder.objectRef<RecordOf<'dialogueHeld'>>('Dialogue').implement({
  description: 'A dialogue before a significant change, confirmed by all.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, as the change names it.' }),
    on: t.field({ type: 'Day', description: 'The day it was held.', resolve: ({ on }) => on }),
    about: t.exposeString('about', { description: 'What the change deviates from.' }),
    change: t.exposeString('change', { description: 'The change that was talked about.' }),
  }),
});

export const OpenChoiceType = builder.objectRef<PartOf<OpenChoice>>('OpenChoice').implement({
  description: 'Something that a clause leaves the parties to choose.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause that leaves it open.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    of: t.string({ description: 'What is chosen, as a record names it.', resolve: ({ part }) => part.of }),
    options: t.stringList({
      description: 'What may be chosen, each by its word.',
      resolve: ({ part }) => part.options.map((option) => wordOf(option)),
    }),
  }),
});

/** Every choice has one word, beside what it is of. */
function wordOf({ of: _, ...chosen }: OpenChoice['options'][number]): string {
  return Object.values(chosen).find((value) => typeof value === 'string') ?? '';
}
