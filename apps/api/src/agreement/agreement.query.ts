import { builder } from '../schema/builder.ts';
import { rowOf } from '../schema/row-id.ts';
import { AgreementType } from './agreement.type.ts';

builder.queryField('agreement', (t) =>
  t.field({
    type: AgreementType,
    nullable: true,
    description: 'An agreement; null where there is no such thing or it is not yours to see.',
    authScopes: { signedIn: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { agreements }) => agreements.find(rowOf('Agreement', id)),
  }),
);
