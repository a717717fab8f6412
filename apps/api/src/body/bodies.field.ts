import { bodiesOf, type Sight } from '@landsby/domain/body';
import { rolesOf } from '@landsby/domain/role';
import { votesOf } from '@landsby/domain/vote';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { RoleType } from '../role/role.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { VoteType } from '../vote/vote.type.ts';
import { BodyType, type ShownBody } from './body.type.ts';
import { sightOf } from './sight.ts';

type Day = Temporal.PlainDate;

function shownBodies(shown: readonly ShownAgreement[], asOf: Day, sight: Sight): readonly ShownBody[] {
  const terms = shown.map((of) => of.terms);
  return bodiesOf(terms, asOf, sight).flatMap((part) => {
    const first = part.named[0]?.agreement.key;
    const of = shown.find((one) => one.terms.key === first);
    return of ? [{ of, part, shown, sight }] : [];
  });
}

function votesIn(bodies: readonly ShownBody[]) {
  return bodies.flatMap(({ of, part, sight }) => votesOf(part, sight).map((vote) => partOf(of, vote)));
}

function rolesIn(shown: readonly ShownAgreement[], asOf: Day) {
  return shown.flatMap((of) => rolesOf(of.terms, asOf).map((role) => partOf(of, role)));
}

builder.objectFields(AgreementType, (t) => ({
  bodies: t.field({
    type: [BodyType],
    description: 'Its bodies on a day; of one that the programme shares, what is filed under this agreement.',
    args: { asOf: asOfArgument(t) },
    resolve: (of, { asOf }, { today }) => shownBodies([of], asOf ?? today, 'agreement'),
  }),
  votes: t.field({
    type: [VoteType],
    description: 'The votes of its bodies up to a day, as they are filed under this agreement.',
    args: { asOf: asOfArgument(t) },
    resolve: (of, { asOf }, { today }) => votesIn(shownBodies([of], asOf ?? today, 'agreement')),
  }),
  roles: t.field({
    type: [RoleType],
    description: 'The roles that its parties keep filled, and how they did up to a day.',
    args: { asOf: asOfArgument(t) },
    resolve: (of, { asOf }, { today }) => rolesIn([of], asOf ?? today),
  }),
}));

builder.prismaObjectFields(ProgrammeType, (t) => ({
  bodies: t.field({
    type: [BodyType],
    description: 'The bodies of its agreements on a day, as far as the viewer may see them; a shared one stands once.',
    args: { asOf: asOfArgument(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf }, context) =>
      shownBodies(await context.agreements.ofProgramme(id), asOf ?? context.today, sightOf(context)),
  }),
  votes: t.field({
    type: [VoteType],
    description: 'The votes of its bodies up to a day, as far as the viewer may see them.',
    args: { asOf: asOfArgument(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf }, context) =>
      votesIn(shownBodies(await context.agreements.ofProgramme(id), asOf ?? context.today, sightOf(context))),
  }),
  roles: t.field({
    type: [RoleType],
    description: 'The roles that parties keep filled under its agreements, as far as the viewer may see them.',
    args: { asOf: asOfArgument(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf }, { agreements, today }) =>
      rolesIn(await agreements.ofProgramme(id), asOf ?? today),
  }),
}));
