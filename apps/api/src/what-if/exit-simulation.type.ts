import type { NoticeRefusal } from '@landsby/domain/agreement';
import type { AgreementLeft, BudgetAfter, ExitSimulation, LeftBehind, MarksToRemove } from '@landsby/domain/what-if';
import { AgreementType } from '../agreement/agreement.type.ts';
import { noticeRefusals } from '../agreement/notice-refusal.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey, presentPartOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { WhoType } from '../body/who.type.ts';
import { DayAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { MoneyType } from '../explanation/money.type.ts';
import { InvoiceDraftType } from '../invoice/invoice.field.ts';
import { builder } from '../schema/builder.ts';
import { ProgrammeChangesType } from './changes.type.ts';
import type { ShownChanges } from './shown-changes.ts';

export type ShownExitSimulation = {
  readonly simulation: ExitSimulation;
  readonly shown: readonly ShownAgreement[];
  /** Null where notice takes the leaver out of nothing. */
  readonly changes: ShownChanges | null;
};

const NoticeInTheWay = builder.unionType('NoticeInTheWay', {
  description: 'Why notice would lead nowhere.',
  types: Object.values(noticeRefusals),
  resolveType: ({ kind }: NoticeRefusal) => kind,
});

const AgreementLeftType = builder.objectRef<PartOf<AgreementLeft>>('AgreementLeft').implement({
  description: 'One agreement of whoever leaves.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    lastDay: t.field({
      type: DayAnswerType,
      nullable: true,
      description: 'The last day on which the leaver is bound; null where it cannot leave so.',
      resolve: ({ of, part }) => presentPartOf(of, part.lastDay),
    }),
    endsForAll: t.boolean({
      description: 'Whether the agreement ends for all, or goes on without the leaver.',
      resolve: ({ part }) => part.endsForAll,
    }),
    refusal: t.field({
      type: NoticeInTheWay,
      nullable: true,
      description: 'Why notice would lead nowhere; null where it does not.',
      resolve: ({ of, part }) => part.refusal && { ...part.refusal, of },
    }),
  }),
});

type MaterialLeft = LeftBehind['materials'][number]['material'];

const JointMaterialType = builder.objectRef<PartOf<MaterialLeft>>('JointMaterialLeft').implement({
  description: 'Material that the leaver made with others.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    title: t.string({ description: 'What it is called.', resolve: ({ part }) => part.title }),
    owners: t.field({
      type: [PartyType],
      nullable: true,
      description: 'Who owns it; null while its rights are not agreed.',
      resolve: ({ of, part }) => (part.owners.known ? part.owners.value.map((key) => partyOfKey(of, key)) : null),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.owners.because),
    }),
  }),
});

const MarkedMaterialType = builder.objectRef<MarksToRemove['list'][number]>('MarkedMaterial').implement({
  description: 'A published version with somebody’s name or logo on it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    version: t.exposeInt('version', { description: 'Which version.' }),
    where: t.stringList({ description: 'Where it was published.', resolve: ({ where }) => where }),
  }),
});

const MarksToRemoveType = builder.objectRef<PartOf<MarksToRemove>>('MarksToRemove').implement({
  description: 'What a party may demand to have cleaned of its name and logo because somebody leaves.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    party: t.field({
      type: PartyType,
      description: 'Whose name and logo.',
      resolve: ({ of, part }) => partyOfKey(of, part.party),
    }),
    list: t.field({ type: [MarkedMaterialType], description: 'Exactly these.', resolve: ({ part }) => part.list }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const BudgetAfterType = builder.objectRef<PartOf<BudgetAfter>>('BudgetAfter').implement({
  description: 'A budget for a year that the leaver is not in to its end.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'Under which agreement.', resolve: ({ of }) => of }),
    year: t.int({ description: 'The year.', resolve: ({ part }) => part.year }),
    total: t.field({ type: MoneyType, description: 'What it comes to.', resolve: ({ part }) => part.total }),
    approvedOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day it was approved; null while it is not.',
      resolve: ({ part }) => part.approvedOn,
    }),
  }),
});

const SetAsideType = builder.objectRef<PartOf<LeftBehind['setAside'][number]>>('SetAsideAfter').implement({
  description: 'Money set aside for a year that the leaver is not in to its end.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    by: t.field({ type: PartyType, description: 'By whom.', resolve: ({ of, part }) => partyOfKey(of, part.by) }),
    year: t.int({ description: 'The year.', resolve: ({ part }) => part.year }),
    amount: t.field({ type: MoneyType, description: 'How much.', resolve: ({ part }) => part.amount }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

export const ExitSimulationType = builder.objectRef<ShownExitSimulation>('ExitSimulation').implement({
  description: 'What would follow if an organisation left: a thought, of which nothing is kept.',
  authScopes: { signedIn: true },
  fields: (t) => {
    const left = <Thing extends { readonly agreement: string }>(
      { shown, simulation }: ShownExitSimulation,
      thingsOf: (leftBehind: LeftBehind) => readonly Thing[],
    ): readonly PartOf<Thing>[] =>
      (simulation.leftBehind ? thingsOf(simulation.leftBehind) : []).flatMap((thing) => {
        const of = shown.find(({ terms }) => terms.key === thing.agreement);
        return of ? [partOf(of, thing)] : [];
      });
    return {
      who: t.field({
        type: WhoType,
        description: 'Who leaves.',
        resolve: ({ simulation }) => simulation.step.organisation,
      }),
      noticeOn: t.field({
        type: 'Day',
        description: 'The day of the notice.',
        resolve: ({ simulation }) => simulation.step.noticeOn,
      }),
      outOn: t.field({
        type: 'Day',
        nullable: true,
        description: 'The first day on which nothing binds the leaver; null where notice takes it out of nothing.',
        resolve: ({ simulation }) => simulation.outOn,
      }),
      agreements: t.field({
        type: [AgreementLeftType],
        description: 'Each of its agreements.',
        resolve: ({ shown, simulation }) =>
          simulation.agreements.flatMap((part) => {
            const of = shown.find(({ terms }) => terms.key === part.agreement.key);
            return of ? [partOf(of, part)] : [];
          }),
      }),
      changes: t.field({
        type: ProgrammeChangesType,
        nullable: true,
        description: 'What changes for the others; null where nothing does.',
        resolve: ({ changes }) => changes,
      }),
      jointMaterials: t.field({
        type: [JointMaterialType],
        description: 'Material that it made with others.',
        resolve: (seen) => left(seen, ({ materials }) => materials).map(({ of, part }) => partOf(of, part.material)),
      }),
      marksToRemove: t.field({
        type: [MarksToRemoveType],
        description: 'Names and logos that may be demanded off.',
        resolve: (seen) => left(seen, ({ marks }) => marks),
      }),
      budgets: t.field({
        type: [BudgetAfterType],
        description: 'Budgets that reach beyond it.',
        resolve: (seen) => left(seen, ({ budgets }) => budgets),
      }),
      setAside: t.field({
        type: [SetAsideType],
        description: 'Money set aside for years beyond it.',
        resolve: (seen) => left(seen, ({ setAside }) => setAside),
      }),
      invoices: t.field({
        type: [InvoiceDraftType],
        description: 'What may still be invoiced, from the day of the notice to the last day.',
        resolve: (seen) => left(seen, ({ invoices }) => invoices).map(({ of, part }) => partOf(of, part.draft)),
      }),
    };
  },
});
