import { clausesOf } from '@landsby/domain/agreement';
import { because } from '@landsby/domain/explanation';
import { type PlanMismatch, planMismatches } from '@landsby/domain/gate';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type ShownAgreement, partOf } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { ProgrammeType } from './programme.type.ts';

interface ShownMismatch {
  readonly mismatch: PlanMismatch;
  /** The agreements that were looked at beside each other, by key. */
  readonly beside: ReadonlyMap<string, ShownAgreement>;
}

const PlanMismatchType = builder.objectRef<ShownMismatch>('PlanMismatch').implement({
  description: 'A shared effort that stands in the accepted plans of some who share it for a year, and not of others.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    effort: t.string({ description: 'What the effort is called.', resolve: ({ mismatch }) => mismatch.name }),
    year: t.int({ description: 'The year.', resolve: ({ mismatch }) => mismatch.year }),
    plannedIn: t.field({
      type: [AgreementType],
      description: 'Whose plans hold it.',
      resolve: ({ beside, mismatch }) => shown(beside, mismatch.plannedIn),
    }),
    missingIn: t.field({
      type: [AgreementType],
      description: 'Whose plans do not.',
      resolve: ({ beside, mismatch }) => shown(beside, mismatch.missingIn),
    }),
    because: t.field({
      type: BecauseType,
      description: 'The plan that does not hold it, and the rules of its clause.',
      resolve: ({ beside, mismatch }) => {
        const [of] = shown(beside, mismatch.missingIn);
        if (!of) throw new Error(`Nothing misses ${mismatch.effort}.`);
        return partOf(of, because(clausesOf(of.terms, 'plan')[0] ?? null, []));
      },
    }),
  }),
});

function shown(beside: ShownMismatch['beside'], keys: readonly string[]): readonly ShownAgreement[] {
  return keys.flatMap((key) => beside.get(key) ?? []);
}

builder.prismaObjectField(ProgrammeType, 'planMismatches', (t) =>
  t.field({
    type: [PlanMismatchType],
    description: 'Where the plans of the agreements that the viewer may see do not fit together, by effort and year.',
    args: { asOf: asOfArgument(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf }, { agreements, today }) => {
      const all = await agreements.ofProgramme(id);
      const beside = new Map(all.map((of) => [of.terms.key, of]));
      return planMismatches(
        all.map(({ terms }) => terms),
        asOf ?? today,
      ).map((mismatch) => ({ mismatch, beside }));
    },
  }),
);
