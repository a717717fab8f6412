import type { Approval } from '@landsby/domain/material';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey, presentPartOf } from '../agreement/shown-agreement.ts';
import { DayAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const ApprovalStateEnum = builder.enumType('ApprovalState', {
  description: 'How the approval of a version stands.',
  values: enumValues<Approval['state']>({
    notNeeded: 'It needs none.',
    approved: 'It is approved.',
    declined: 'It is not approved.',
    waiting: 'It waits for an answer.',
    undetermined: 'Whether it needs one is not settled.',
  }),
});

export const ApprovalType = builder.objectRef<PartOf<Approval>>('Approval').implement({
  description: 'The approval of one version of one asset by the right-holder.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    by: t.field({
      type: PartyType,
      description: 'Whose approval it is.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
    state: t.field({ type: ApprovalStateEnum, description: 'How it stands.', resolve: ({ part }) => part.state }),
    standing: t.field({
      type: StatementType,
      description: 'How it stands, with why.',
      resolve: ({ part }) => part.reason,
    }),
    answerBy: t.field({
      type: DayAnswerType,
      nullable: true,
      description: 'By when an answer is due; null where none is awaited.',
      resolve: ({ of, part }) => presentPartOf(of, part.answerBy),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});
