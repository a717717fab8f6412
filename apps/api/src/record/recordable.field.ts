import { type Agreement, clausesOf, eventsOf, partyByKey } from '@landsby/domain/agreement';
import type { ClauseOf } from '@landsby/domain/clause';
import type { Words } from '@landsby/domain/words';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { partyOfKey, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';

type Part = ClauseOf<'plan'>['parameters']['mandatoryParts'][number];

const AskedPartType = builder.objectRef<Part>('AskedPart').implement({
  description: 'A part that every version of a plan says something in.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, as a record names it.' }),
    words: t.field({ type: WordsType, description: 'What it is about.', resolve: ({ words }) => words }),
  }),
});

const AskedPlanType = builder.objectRef<ClauseOf<'plan'>>('AskedPlan').implement({
  description: 'A plan the parties keep.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key, as a record names it.', resolve: ({ parameters }) => parameters.plan }),
    name: t.field({ type: WordsType, description: 'Its name.', resolve: ({ parameters }) => parameters.name }),
    years: t.int({
      description: 'How many years it looks ahead.',
      resolve: ({ parameters }) => parameters.horizonYears,
    }),
    parts: t.field({
      type: [AskedPartType],
      description: 'What it must say something about.',
      resolve: ({ parameters }) => parameters.mandatoryParts,
    }),
  }),
});

interface Doer {
  readonly of: ShownAgreement;
  readonly key: string;
}

const DoerType = builder.objectRef<Doer>('Doer').implement({
  description: 'A body or a party that does something.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key.' }),
    body: t.field({
      type: WordsType,
      nullable: true,
      description: 'The name of the body; null for a party.',
      resolve: ({ key, of }) => bodyName(of.terms, key),
    }),
    party: t.field({
      type: PartyType,
      nullable: true,
      description: 'The party; null for a body.',
      resolve: ({ key, of }) => (partyByKey(of.terms, key) ? partyOfKey(of, key) : null),
    }),
  }),
});

type Prepared = { readonly key: string; readonly year: number };

const PreparedBudgetType = builder.objectRef<Prepared>('PreparedBudget').implement({
  description: 'A budget that waits for approval.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, as the approval names it.' }),
    year: t.exposeInt('year', { description: 'The year it is for.' }),
  }),
});

type Asked = { readonly of: ShownAgreement; readonly preparedBy: string; readonly approvedBy: string };

const AskedBudgetType = builder.objectRef<Asked>('AskedBudget').implement({
  description: 'Who prepares and who approves the yearly budget.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    preparedBy: t.field({
      type: DoerType,
      description: 'Who prepares it.',
      resolve: ({ of, preparedBy }) => ({ of, key: preparedBy }),
    }),
    approvedBy: t.field({
      type: DoerType,
      description: 'Who approves it.',
      resolve: ({ approvedBy, of }) => ({ of, key: approvedBy }),
    }),
    unapproved: t.field({
      type: [PreparedBudgetType],
      description: 'Prepared and not yet approved.',
      resolve: ({ of }) => unapproved(of.terms),
    }),
  }),
});

export const RecordableType = builder.objectRef<ShownAgreement>('Recordable').implement({
  description: 'What the clauses of an agreement ask its parties to record.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    mapping: t.boolean({
      description: 'Whether a joint mapping comes before the final choice of efforts.',
      resolve: ({ terms }) => clausesOf(terms, 'focusAreas').some(({ parameters }) => parameters.mappingComesFirst),
    }),
    plans: t.field({
      type: [AskedPlanType],
      description: 'The plans the parties keep.',
      resolve: ({ terms }) => clausesOf(terms, 'plan'),
    }),
    budget: t.field({
      type: AskedBudgetType,
      nullable: true,
      description: 'The yearly budget; null where the agreement has none.',
      resolve: (of) => {
        const clause = clausesOf(of.terms, 'funding').find(({ parameters }) => parameters.budget);
        return clause?.parameters.budget ? { of, ...clause.parameters.budget } : null;
      },
    }),
  }),
});

builder.objectFields(AgreementType, (t) => ({
  recordable: t.field({
    type: RecordableType,
    description: 'What its clauses ask the parties to record, apart from duties.',
    resolve: (of) => of,
  }),
}));

function bodyName({ clauses }: Agreement, key: string): Words | null {
  const clause = clauses.find(
    (candidate): candidate is ClauseOf<'governanceBody'> =>
      candidate.family === 'governanceBody' && candidate.parameters.body === key,
  );
  return clause?.parameters.name ?? null;
}

function unapproved(agreement: Agreement): readonly Prepared[] {
  const approved = new Set(eventsOf(agreement, 'budgetApproved').map(({ budget }) => budget));
  return eventsOf(agreement, 'budgetPrepared').filter(({ key }) => !approved.has(key));
}
