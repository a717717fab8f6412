import type { Answer } from '@landsby/domain/explanation';
import type { Carriers, Change, DutyChange, MovedDuty, ProgrammeChanges, TermChange } from '@landsby/domain/what-if';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf, presentPartOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { BodyChangeType, present } from './body-change.type.ts';
import type { Part, ShownChanges } from './shown-changes.ts';
import { WhoType } from '../body/who.type.ts';
import { DayAnswerType, SpansAnswerType } from '../explanation/answer.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { LedgerEntryType } from '../ledger/ledger.type.ts';
import { FundingQuestionType } from '../programme/funding-source.type.ts';
import { builder } from '../schema/builder.ts';

/** An agreement as it would be after the step, or as it was where it is no more. */
function agreementIn({ after, before }: ShownChanges, key: string): ShownAgreement {
  const found = [...after, ...before].find(({ terms }) => terms.key === key);
  if (!found) throw new Error(`A change names agreement ${key}, which was not looked at.`);
  return found;
}

function answerIn<Value>(within: ShownChanges, agreement: string, answer: Answer<Value> | null) {
  return presentPartOf(agreementIn(within, agreement), answer);
}

const TermChangeType = builder.objectRef<Part<TermChange>>('TermChange').implement({
  description: 'The first and last day of an agreement, without the step and with it.',
  authScopes: { signedIn: true },
  fields: (t) => {
    const day = (description: string, dayOf: (change: TermChange) => Answer<Temporal.PlainDate> | null) =>
      t.field({
        type: DayAnswerType,
        nullable: true,
        description,
        resolve: ({ part, within }) => answerIn(within, part.agreement, dayOf(part)),
      });
    return {
      agreement: t.field({
        type: AgreementType,
        description: 'The agreement as it would be.',
        resolve: ({ part, within }) => agreementIn(within, part.agreement),
      }),
      startsBefore: day('Its first day as things stand; null where it is new.', ({ starts }) => starts.before),
      startsAfter: day('Its first day then.', ({ starts }) => starts.after),
      endsBefore: day('Its last day as things stand; null where it is new.', ({ ends }) => ends.before),
      endsAfter: day('Its last day then.', ({ ends }) => ends.after),
    };
  },
});

type CarriersChange = { readonly name: string } & Change<Carriers>;

const CarriersChangeType = builder.objectRef<CarriersChange>('CarriersChange').implement({
  description: 'Something that municipalities carry together: who does as things stand, and who would.',
  authScopes: { signedIn: true },
  fields: (t) => {
    const whole = (carriers: Carriers | null) => {
      if (!carriers) return [];
      return carriers.all.known ? carriers.all.value : null;
    };
    const all = (side: 'before' | 'after', description: string) =>
      t.field({
        type: [WhoType],
        nullable: true,
        description: `${description}; null where not all agreements are seen.`,
        resolve: (change) => whole(change[side]),
      });
    return {
      name: t.exposeString('name', { description: 'Its name or key.' }),
      before: all('before', 'Who does as things stand'),
      after: all('after', 'Who would after the step'),
      leaves: t.field({
        type: [WhoType],
        description: 'Who would no longer, as far as the viewer sees.',
        resolve: ({ after, before }) => (before?.seen ?? []).filter((one) => !after?.seen.includes(one)),
      }),
      undetermined: t.field({
        type: StatementType,
        nullable: true,
        description: 'Why nobody can say here who carries it; null where it is known.',
        resolve: (change) => {
          const { all: carriers } = present(change);
          return carriers.known ? null : carriers.missing;
        },
      }),
    };
  },
});

const UnfundedChangeType = builder.objectRef<Part<ProgrammeChanges['unfunded'][number]>>('UnfundedChange').implement({
  description: 'The time of an agreement without money set aside, without the step and with it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({
      type: AgreementType,
      description: 'The agreement as it would be.',
      resolve: ({ part, within }) => agreementIn(within, part.agreement),
    }),
    before: t.field({
      type: SpansAnswerType,
      nullable: true,
      description: 'As things stand.',
      resolve: ({ part, within }) => answerIn(within, part.agreement, part.before),
    }),
    after: t.field({
      type: SpansAnswerType,
      nullable: true,
      description: 'After the step.',
      resolve: ({ part, within }) => answerIn(within, part.agreement, part.after),
    }),
  }),
});

const MovedDutyType = builder.objectRef<Part<MovedDuty>>('MovedDuty').implement({
  description: 'A duty whose last day would be another.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    entry: t.field({
      type: LedgerEntryType,
      description: 'The duty as it would be.',
      resolve: ({ part, within }) => partOf(agreementIn(within, part.agreement), part.entry),
    }),
    from: t.field({ type: 'Day', description: 'Its last day as things stand.', resolve: ({ part }) => part.from }),
    to: t.field({ type: 'Day', description: 'Its last day then.', resolve: ({ part }) => part.to }),
  }),
});

export const ProgrammeChangesType = builder.objectRef<ShownChanges>('ProgrammeChanges').implement({
  description:
    'What a step would change in a programme, as far as the viewer sees it; what stays as it is is left out.',
  authScopes: { signedIn: true },
  fields: (t) => {
    const duties = (description: string, dutiesOf: (changes: ProgrammeChanges) => readonly DutyChange[]) =>
      t.field({
        type: [LedgerEntryType],
        description,
        resolve: (within) =>
          dutiesOf(within.changes).map(({ agreement, entry }) => partOf(agreementIn(within, agreement), entry)),
      });
    return {
      asOf: t.field({ type: 'Day', description: 'The day both are seen from.', resolve: ({ asOf }) => asOf }),
      terms: t.field({
        type: [TermChangeType],
        description: 'Agreements that would begin or end on another day.',
        resolve: (within) => within.changes.terms.map((part) => ({ within, part })),
      }),
      bodies: t.field({
        type: [BodyChangeType],
        description: 'Bodies that would be composed otherwise.',
        resolve: (within) => within.changes.bodies.map((part) => ({ within, part })),
      }),
      sharedEfforts: t.field({
        type: [CarriersChangeType],
        description: 'Shared efforts that others would carry; one that nobody carries is orphaned.',
        resolve: ({ changes }) =>
          changes.efforts.map((change) =>
            carriersChange(
              change,
              ({ name }) => name,
              ({ carriedBy }) => carriedBy,
            ),
          ),
      }),
      reports: t.field({
        type: [CarriersChangeType],
        description: 'Reports over several municipalities, and whom they would cover.',
        resolve: ({ changes }) =>
          changes.reports.map((change) =>
            carriersChange(
              change,
              ({ report }) => report,
              ({ covers }) => covers,
            ),
          ),
      }),
      unfunded: t.field({
        type: [UnfundedChangeType],
        description: 'Agreements that would have other time without money.',
        resolve: (within) => within.changes.unfunded.map((part) => ({ within, part })),
      }),
      fundingQuestions: t.field({
        type: [FundingQuestionType],
        description: 'What the step makes one ask about the money.',
        resolve: (within) =>
          within.changes.fundingQuestions.map((asked) => partOf(agreementIn(within, asked.agreement), asked)),
      }),
      dutiesThatFall: duties('Duties that would no longer bind.', ({ dutiesThatFall }) => dutiesThatFall),
      dutiesThatCome: duties('Duties that would be new.', ({ dutiesThatCome }) => dutiesThatCome),
      dutiesThatMove: t.field({
        type: [MovedDutyType],
        description: 'Duties that would have another last day.',
        resolve: (within) => within.changes.dutiesThatMove.map((part) => ({ within, part })),
      }),
    };
  },
});

function carriersChange<Thing>(
  change: Change<Thing>,
  nameOf: (thing: Thing) => string,
  carriersOf: (thing: Thing) => Carriers,
): CarriersChange {
  const { after, before } = change;
  return {
    name: nameOf(present(change)),
    before: before && carriersOf(before),
    after: after && carriersOf(after),
  };
}

type Refused = { readonly refusal: { readonly code: string } };

export const StepRefusedType = builder.objectRef<Refused>('StepRefused').implement({
  description: 'The step cannot be thought through; nothing follows.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    refusal: t.field({ type: StatementType, description: 'The fact in the way.', resolve: ({ refusal }) => refusal }),
  }),
});
