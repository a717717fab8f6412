import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { pageArguments, pageCost, pageType } from '../schema/page.type.ts';
import { agreementRowId, rowOf } from '../schema/row-id.ts';
import { narrowingArguments, windowArguments } from './ledger.arguments.ts';
import { LedgerCountType, LedgerEntryType, LedgerStateEnum } from './ledger.type.ts';
import { ledgerCount, ledgerPage } from './ledger-page.ts';
import { concerns, ledgerOn } from './ledger-view.ts';

const LedgerConnectionType = pageType('Ledger', LedgerEntryType);

builder.objectField(ClauseType, 'consequences', (t) =>
  t.field({
    type: [LedgerEntryType],
    description: 'The duties and rights that follow from it within a window of days, standing ones included.',
    args: windowArguments(t),
    resolve: ({ of, part }, { asOf, ...window }, { today }) =>
      ledgerOn(of, { ...window, asOf: asOf ?? today })
        .filter(({ clause }) => clause === part.id)
        .map((entry) => partOf(of, entry)),
  }),
);

builder.objectField(AgreementType, 'ledger', (t) =>
  t.field({
    type: LedgerConnectionType,
    description: 'Its duties and rights that touch a window of days, by due day, the undated last.',
    complexity: pageCost,
    args: {
      ...windowArguments(t),
      ...narrowingArguments(t),
      states: t.arg({ type: [LedgerStateEnum], description: 'Only entries in one of these states.' }),
      ...pageArguments(t),
    },
    resolve: (of, { asOf, ...asked }, { today }) => ledgerPage([of], { ...asked, asOf: asOf ?? today }, asked),
  }),
);

builder.prismaObjectFields(ProgrammeType, (t) => {
  const across = {
    organisation: t.arg.id({ description: 'Only of agreements this organisation is a party of.' }),
    agreement: t.arg.id({ description: 'Only of this agreement.' }),
  };
  return {
    ledger: t.field({
      type: LedgerConnectionType,
      description:
        'The duties and rights of all its agreements that touch a window of days, by due day, the undated last.',
      complexity: pageCost,
      args: {
        ...windowArguments(t),
        ...narrowingArguments(t),
        ...across,
        states: t.arg({ type: [LedgerStateEnum], description: 'Only entries in one of these states.' }),
        ...pageArguments(t),
      },
      select: { id: true },
      resolve: async ({ id }, { asOf, ...asked }, { agreements, today }) => {
        const chosen = narrowed(await agreements.ofProgramme(id), asked);
        return ledgerPage(chosen, { ...asked, asOf: asOf ?? today }, asked);
      },
    }),
    ledgerCount: t.field({
      type: LedgerCountType,
      description: 'How many duties and rights of all its agreements stand where.',
      args: { ...windowArguments(t), ...narrowingArguments(t), ...across },
      select: { id: true },
      resolve: async ({ id }, { asOf, ...asked }, { agreements, today }) => {
        const chosen = narrowed(await agreements.ofProgramme(id), asked);
        return ledgerCount(chosen, { ...asked, asOf: asOf ?? today });
      },
    }),
  };
});

type Narrowing = { readonly organisation?: string | null | undefined; readonly agreement?: string | null | undefined };

function narrowed(
  agreements: readonly ShownAgreement[],
  { organisation, agreement }: Narrowing,
): readonly ShownAgreement[] {
  return agreements
    .filter((of) => organisation == null || concerns(rowOf('Organisation', organisation) ?? '')(of))
    .filter((of) => agreement == null || rowOf('Agreement', agreement) === agreementRowId(of));
}
