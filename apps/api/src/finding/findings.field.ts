import { asKnownOn } from '@landsby/domain/agreement';
import { type Finding, waiversOf } from '@landsby/domain/finding';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import type { OperationContext } from '../context.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { FindingType, SeverityEnum, WaiverType } from './finding.type.ts';
import { foundIn } from './kept-findings.ts';
import { sistersOf } from './sisters.store.ts';

builder.objectField(AgreementType, 'findings', (t) =>
  t.field({
    type: [FindingType],
    description: 'What is wrong with it, the gravest first; what was set aside only when asked for.',
    args: {
      waived: t.arg.boolean({ description: 'Those that were set aside instead; false when left out.' }),
    },
    resolve: async (of, { waived }, context) => {
      const found = await shownFindings(of, context);
      return found.filter(({ part: { waiver } }) => (waiver !== null) === (waived ?? false));
    },
  }),
);

builder.objectField(AgreementType, 'waivers', (t) =>
  t.field({
    type: [WaiverType],
    description: 'Every finding that was ever set aside, oldest first, withdrawn ones too.',
    resolve: (of) => waiversOf(of.terms).map((waiver) => partOf(of, waiver)),
  }),
);

builder.objectField(ProgrammeType, 'findings', (t) =>
  t.field({
    type: [FindingType],
    description: 'What is wrong with the agreements that the viewer may see, the gravest first in each.',
    args: {
      severity: t.arg({ type: [SeverityEnum], description: 'Only those that weigh so much.' }),
    },
    resolve: async ({ id }, { severity }, context) => {
      const all = await context.agreements.ofProgramme(id);
      const found = await Promise.all(all.map((of) => shownFindings(of, context)));
      return found
        .flat()
        .filter(({ part: { waiver } }) => waiver === null)
        .filter(({ part }) => !severity || severity.includes(part.severity));
    },
  }),
);

/** Shown with those who have joined, so that every party a finding names is there. */
async function shownFindings(of: ShownAgreement, context: OperationContext): Promise<readonly PartOf<Finding>[]> {
  const found = foundIn(of.terms, await sistersOf(context, of), context.today);
  const shown = { ...of, terms: asKnownOn(of.terms, context.today) };
  return found.map((finding) => partOf(shown, finding));
}
