import type { Agreement } from '@landsby/domain/agreement';
import { bodiesOf } from '@landsby/domain/body';
import type { BodyStanding, Change } from '@landsby/domain/what-if';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';
import { BodyType, type ShownBody } from '../body/body.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import type { Part, ShownChanges } from './shown-changes.ts';

export const BodyChangeType = builder.objectRef<Part<Change<BodyStanding>>>('BodyChange').implement({
  description: 'A body that would be another: who takes part, whether it sits as agreed, how many votes there are.',
  authScopes: { signedIn: true },
  fields: (t) => {
    const sides = { before: 'as things stand', after: 'after the step' } as const;
    const body = (side: keyof typeof sides) =>
      t.field({
        type: BodyType,
        nullable: true,
        description: `The body ${sides[side]}; null where there is none.`,
        resolve: ({ part, within }) => shownBody(within[side], part[side], within),
      });
    const votes = (side: keyof typeof sides) =>
      t.int({
        nullable: true,
        description: `How many votes there are ${sides[side]}, each of one weight; null while the weight is not agreed.`,
        resolve: ({ part }) => (part[side]?.votes.known ? part[side].votes.value : null),
      });
    return {
      name: t.field({
        type: WordsType,
        description: 'Its name.',
        resolve: ({ part }) => present(part).body.clause.parameters.name,
      }),
      before: body('before'),
      after: body('after'),
      votesBefore: votes('before'),
      votesAfter: votes('after'),
    };
  },
});

export function present<Thing>({ after, before }: Change<Thing>): Thing {
  const thing = after ?? before;
  if (thing === null) throw new Error('A change with nothing before and nothing after.');
  return thing;
}

function shownBody(
  shown: readonly ShownAgreement[],
  standing: BodyStanding | null,
  { asOf, sight }: ShownChanges,
): ShownBody | null {
  const terms: readonly Agreement[] = shown.map((one) => one.terms);
  const part = standing && bodiesOf(terms, asOf, sight).find(({ id }) => id === standing.body.id);
  const of = part && shown.find(({ terms: { key } }) => key === part.named[0]?.agreement.key);
  return part && of ? { of, part, shown, sight } : null;
}
