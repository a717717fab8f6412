import { type DefinitionProblem, parseAgreementDefinition } from '@landsby/domain/agreement';
import { type Finding, findingsOf } from '@landsby/domain/finding';
import { DefinitionRejected } from '../agreement/definition-rejected.type.ts';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { notFound } from '../operation/errors.ts';
import { builder } from '../schema/builder.ts';
import { rowOf } from '../schema/row-id.ts';
import { FindingType } from './finding.type.ts';
import { sistersOf } from './sisters.store.ts';

type Rejected = { readonly kind: 'DefinitionRejected'; readonly problems: readonly DefinitionProblem[] };
type Checked = { readonly kind: 'DefinitionChecked'; readonly findings: readonly PartOf<Finding>[] };

const DefinitionChecked = builder.objectRef<Checked>('DefinitionChecked').implement({
  description: 'The definition holds; what its agreement would leave to be asked.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    findings: t.field({
      type: [FindingType],
      description: 'What is wrong with the agreement, the gravest first. Nothing of it was kept.',
      resolve: ({ findings }) => findings,
    }),
  }),
});

const CheckDefinitionResult = builder.unionType('CheckDefinitionResult', {
  description: 'What is wrong with the agreement that a definition describes, or with the definition.',
  types: [DefinitionChecked, DefinitionRejected],
  resolveType: ({ kind }: Checked | Rejected) => kind,
});

builder.queryField('checkDefinition', (t) =>
  t.field({
    type: CheckDefinitionResult,
    description: 'Looks a definition over before it is taken in; nothing is kept.',
    authScopes: { signedIn: true },
    args: {
      programmeId: t.arg.id({ required: true, description: 'The programme that would take it in.' }),
      definition: t.arg({ type: 'AgreementDefinition', required: true, description: 'The definition.' }),
    },
    resolve: async (_root, { definition, programmeId: id }, context): Promise<Checked | Rejected> => {
      const programme = (await context.programmes.find(rowOf('Programme', id))) ?? notFound('programme');
      const parsed = parseAgreementDefinition(definition, programme.organisations);
      if (!parsed.accepted) return { kind: 'DefinitionRejected', problems: parsed.refusal };
      const terms = parsed.value;
      const of = { programmeId: programme.id, id: terms.key, version: 0, terms };
      const findings = findingsOf(terms, await sistersOf(context, of), context.today);
      return { kind: 'DefinitionChecked', findings: findings.map((finding) => partOf(of, finding)) };
    },
  }),
);
