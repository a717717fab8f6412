import { type LegalDate, legalDates, openCaseBy } from '@landsby/domain/lead-time';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { LedgerEntryType } from '../ledger/ledger.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { pageOf } from '../schema/keyset-page.ts';
import { pageArguments, pageCost, pageType } from '../schema/page.type.ts';
import { type CaseQuestion, casePath, durationArguments } from './case-question.ts';
import { LeadTimeType, type ShownLeadTime } from './lead-time.type.ts';

type CaseToOpen = { readonly entry: LegalDate; readonly leadTime: ShownLeadTime };

const CaseToOpenType = builder.objectRef<PartOf<CaseToOpen>>('CaseToOpen').implement({
  description: 'A legal date of one agreement, and by when its case must be opened.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    entry: t.field({
      type: LedgerEntryType,
      description: 'What has to be done by the legal date.',
      resolve: ({ of, part }) => partOf(of, part.entry),
    }),
    leadTime: t.field({
      type: LeadTimeType,
      description: 'By when the case must be opened.',
      resolve: ({ of, part }) => partOf(of, part.leadTime),
    }),
  }),
});

const CaseToOpenConnectionType = pageType('CaseToOpen', CaseToOpenType);

builder.prismaObjectField(ProgrammeType, 'casesToOpen', (t) =>
  t.field({
    type: CaseToOpenConnectionType,
    description:
      'Who must open a case by when, over all its agreements: the blocked first, then by day, the undetermined last.',
    complexity: pageCost,
    args: { ...durationArguments(t), ...pageArguments(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf, ...asked }, { agreements, today }) => {
      const all = await agreements.ofProgramme(id);
      return pageOf(casesAcross(all, asked, asOf ?? today), placeOf, asked);
    },
  }),
);

function casesAcross(
  agreements: readonly ShownAgreement[],
  question: CaseQuestion,
  asOf: Temporal.PlainDate,
): readonly PartOf<CaseToOpen>[] {
  return agreements
    .flatMap((of) => {
      const path = casePath(of.terms, question, asOf);
      return legalDates(of.terms, asOf).map((entry) => {
        const legalDate = entry.dueOn.value;
        return partOf(of, { entry, leadTime: { legalDate, answer: openCaseBy(path, legalDate, asOf) } });
      });
    })
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** Blocked, then by the day to open, then undetermined; within each by legal date and name. */
function placeOf({ of, part: { entry, leadTime } }: PartOf<CaseToOpen>): string {
  const { answer, legalDate } = leadTime;
  const rank = answer.known ? (answer.value.openBy?.toString() ?? '0') : '9';
  return [rank, legalDate, of.id, entry.key].join(' ');
}
