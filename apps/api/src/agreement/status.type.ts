import type { AgreementState, AgreementStatus } from '@landsby/domain/agreement';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { type PartOf, partOf } from './shown-agreement.ts';

export const AgreementStateEnum = builder.enumType('AgreementState', {
  description: 'Where an agreement stands on a day.',
  values: enumValues<AgreementState>({
    template: 'A template, never in force itself.',
    draft: 'Not concluded, and no body has recommended it.',
    recommended: 'Recommended, not approved.',
    approved: 'Approved by the last instance, not concluded.',
    rejected: 'Rejected by an instance.',
    awaitingStart: 'Concluded; its term has not begun.',
    inForce: 'In force.',
    noticeGiven: 'In force until a notice takes effect.',
    ended: 'Over.',
    undetermined: 'Concluded, but the agreement does not say when it begins.',
  }),
});

export const AgreementStatusType = builder.objectRef<PartOf<AgreementStatus>>('AgreementStatus').implement({
  description: 'Where an agreement stands on a day, and why.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    state: t.field({ type: AgreementStateEnum, description: 'The state.', resolve: ({ part }) => part.state }),
    reasons: t.field({
      type: [StatementType],
      description: 'The facts that make it so.',
      resolve: ({ part }) => part.reasons,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});
