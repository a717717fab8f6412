import { type DifferenceRow, differences, differenceTable } from '@landsby/domain/difference';
import { AgreementType } from '../agreement/agreement.type.ts';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { rowOf } from '../schema/row-id.ts';
import { DifferenceType, type ShownDifference } from './difference.type.ts';

builder.objectField(AgreementType, 'differences', (t) =>
  t.field({
    type: [DifferenceType],
    nullable: true,
    description: 'How it departs from another agreement, in meaning; null where there is none to compare it with.',
    args: { with: t.arg.id({ description: 'The agreement to compare it with; its template when left out.' }) },
    resolve: async (of, { with: other }, { agreements }) => {
      const { programmeId, terms } = of;
      const own = terms.template === null ? null : agreements.findByKey(programmeId, terms.template);
      const compared = await (other == null ? own : agreements.find(rowOf('Agreement', other)));
      return compared && differences(compared.terms, terms).map((difference) => ({ of, compared, difference }));
    },
  }),
);

interface Cell {
  readonly agreement: ShownAgreement;
  readonly differences: readonly ShownDifference[];
}

const CellType = builder.objectRef<Cell>('DifferenceCell').implement({
  description: 'How one agreement departs from the template in one thing.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ agreement }) => agreement }),
    differences: t.field({
      type: [DifferenceType],
      description: 'How it departs; never empty.',
      complexity: { field: 1, multiplier: 1 },
      resolve: (cell) => cell.differences,
    }),
  }),
});

interface Table {
  readonly template: ShownAgreement;
  readonly agreements: readonly ShownAgreement[];
}

const RowType = builder.objectRef<Table & { readonly row: DifferenceRow }>('DifferenceRow').implement({
  description: 'One thing in which at least one agreement departs from its template.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Stable for the same thing.', resolve: ({ row }) => row.key }),
    cells: t.field({
      type: [CellType],
      description: 'The agreements that depart; the others say what the template says.',
      resolve: ({ agreements, row, template }) =>
        agreements.flatMap((agreement, index): Cell[] => {
          const found = row.cells[index];
          const shown = found?.map((difference) => ({ of: agreement, compared: template, difference }));
          return shown ? [{ agreement, differences: shown }] : [];
        }),
    }),
  }),
});

const TableType = builder.objectRef<Table>('DifferenceTable').implement({
  description: 'The agreements made from one template, beside each other.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    template: t.field({ type: AgreementType, description: 'The template.', resolve: ({ template }) => template }),
    agreements: t.field({
      type: [AgreementType],
      description: 'The agreements made from it, by key.',
      resolve: ({ agreements }) => agreements,
    }),
    rows: t.field({
      type: [RowType],
      description: 'In the order of the template; what only the agreements have comes last.',
      resolve: (table) =>
        differenceTable(
          table.template.terms,
          table.agreements.map(({ terms }) => terms),
        ).map((row) => ({ ...table, row })),
    }),
  }),
});

builder.prismaObjectField(ProgrammeType, 'differences', (t) =>
  t.field({
    type: [TableType],
    description: 'For each template the agreements made from it, and in what they depart from it.',
    select: { id: true },
    resolve: async ({ id }, _arguments, { agreements }) => {
      const all = await agreements.ofProgramme(id);
      return all
        .filter(({ terms }) => terms.kind === 'template')
        .map((template) => ({
          template,
          agreements: all.filter(({ terms }) => terms.template === template.terms.key),
        }));
    },
  }),
);
