import { AgreementKindEnum, AgreementType } from '../agreement/agreement.type.ts';
import { concerns } from '../ledger/ledger-view.ts';
import { builder } from '../schema/builder.ts';
import { pageOf } from '../schema/keyset-page.ts';
import { pageArguments, pageCost, pageType } from '../schema/page.type.ts';
import { rowOf } from '../schema/row-id.ts';
import { ProgrammeType } from './programme.type.ts';

const AgreementConnectionType = pageType('Agreement', AgreementType);

builder.prismaObjectField(ProgrammeType, 'agreements', (t) =>
  t.field({
    type: AgreementConnectionType,
    description: 'Its agreements, as far as the viewer may see them, by key.',
    complexity: pageCost,
    args: {
      organisation: t.arg.id({ description: 'Only those this organisation is a party of.' }),
      kind: t.arg({ type: AgreementKindEnum, description: 'Only templates, or only instances.' }),
      ...pageArguments(t),
    },
    select: { id: true },
    resolve: async ({ id }, { organisation, kind, ...page }, { agreements }) => {
      const all = await agreements.ofProgramme(id);
      const asked = all
        .filter((of) => organisation == null || concerns(rowOf('Organisation', organisation) ?? '')(of))
        .filter(({ terms }) => kind == null || terms.kind === kind);
      return pageOf(asked, (of) => of.id, page);
    },
  }),
);
