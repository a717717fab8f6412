import { z } from 'zod';
import type { Clause } from '../clause/clause.ts';

/** What parties may choose where their agreement leaves approval open. */
export const materialChoices = [
  z
    .strictObject({
      of: z.literal('approvalScope'),
      triggeredBy: z
        .enum(['nameAndLogo', 'nameOrLogo'])
        .describe('Whether approval is needed only where name and logo both appear, or already for one of them.'),
    })
    .describe('What needs approval, where the agreement leaves it open.'),
  z
    .strictObject({
      of: z.literal('responseTime'),
      responseDays: z.int().positive().max(365).describe('Within how many days an approval is answered.'),
    })
    .describe('Within how many days an approval is answered, where the agreement does not say.'),
] as const;

type Chosen<Of extends string> = Extract<z.output<(typeof materialChoices)[number]>, { readonly of: Of }>;

/** The clause with the choice in it; null where it leaves nothing open there. */
export const fillMaterial = {
  approvalScope: (clause: Clause, { triggeredBy }: Chosen<'approvalScope'>): Clause | null => {
    if (clause.family !== 'communication' || clause.parameters.approval?.triggeredBy !== 'unsettled') return null;
    const approval = { ...clause.parameters.approval, triggeredBy };
    return { ...clause, parameters: { ...clause.parameters, approval } };
  },
  responseTime: (clause: Clause, { responseDays }: Chosen<'responseTime'>): Clause | null => {
    if (clause.family !== 'communication' || clause.parameters.approval?.responseDays !== null) return null;
    const approval = { ...clause.parameters.approval, responseDays };
    return { ...clause, parameters: { ...clause.parameters, approval } };
  },
};
