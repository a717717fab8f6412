import { parseAgreementDefinition } from '@landsby/domain/agreement';
import { foundOf } from '@landsby/domain/expectation';
import type { OperationContext } from '../context.ts';
import type { Recorded } from '../operation/act.store.ts';
import { notFound } from '../operation/errors.ts';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType, ReceiptType } from '../operation/receipt.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { rowId, rowOf } from '../schema/row-id.ts';
import { AgreementType } from './agreement.type.ts';
import { DefinitionRejected } from './definition-rejected.type.ts';
import type { ShownAgreement } from './shown-agreement.ts';
import { ProgrammeVersionConflictType } from './version-conflict.type.ts';

type KeyTaken = { readonly kind: 'AgreementKeyTaken'; readonly key: string };

const AgreementKeyTaken = builder.objectRef<KeyTaken>('AgreementKeyTaken').implement({
  description: 'The programme has an agreement with this key already.',
  authScopes: { signedIn: true },
  fields: (t) => ({ key: t.exposeString('key', { description: 'The key.' }) }),
});

type NotTheSecretariat = { readonly kind: 'NotTheSecretariat'; readonly programmeId: string };

const NotTheSecretariatType = builder.objectRef<NotTheSecretariat>('NotTheSecretariat').implement({
  description: 'Only the programme’s secretariat takes in agreements.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    programme: t.prismaField({
      type: ProgrammeType,
      description: 'The programme.',
      resolve: (query, { programmeId }, _arguments, { database }) =>
        database.programme.findUniqueOrThrow({ ...query, where: { id: programmeId } }),
    }),
  }),
});

type Imported = { readonly kind: 'Imported'; readonly of: ShownAgreement; readonly recorded: Recorded };

const AgreementImported = builder.objectRef<Imported>('AgreementImported').implement({
  description: 'The agreement is taken in, and everything follows from it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    programme: t.prismaField({
      type: ProgrammeType,
      description: 'The programme, with its new version.',
      resolve: (query, { of }, _arguments, { database }) =>
        database.programme.findUniqueOrThrow({ ...query, where: { id: of.programmeId } }),
    }),
    receipt: t.field({ type: ReceiptType, description: 'The receipt.', resolve: ({ recorded }) => recorded }),
  }),
});

const ImportAgreementResult = builder.unionType('ImportAgreementResult', {
  description: 'The agreement taken in, or the fact in the way.',
  types: [
    AgreementImported,
    DefinitionRejected,
    AgreementKeyTaken,
    NotTheSecretariatType,
    ProgrammeVersionConflictType,
    ClientKeyReusedType,
  ],
  resolveType: ({ kind }) => (kind === 'Imported' ? 'AgreementImported' : kind),
});

const ImportAgreementInput = builder.inputType('ImportAgreementInput', {
  description: 'An agreement as its definition file says it.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    programmeId: t.id({ required: true, description: 'The programme that takes it in.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the programme the act rests on.' }),
    definition: t.field({ type: 'AgreementDefinition', required: true, description: 'The definition.' }),
  }),
});

type ImportInput = {
  readonly clientKey: string;
  readonly programmeId: string;
  readonly expectedVersion: number;
  readonly definition?: unknown;
};

async function importAgreement(context: OperationContext, input: ImportInput) {
  const { acts, agreements, programmes, signedIn } = context;
  const programme = (await programmes.find(rowOf('Programme', input.programmeId))) ?? notFound('programme');
  if (signedIn.capacity !== 'secretariat') return { kind: 'NotTheSecretariat', programmeId: programme.id } as const;
  const act = { programmeId: programme.id, operation: 'importAgreement', clientKey: input.clientKey, input };
  const replayed = await replay(context, act);
  if (replayed) return replayed;
  if (programme.version !== input.expectedVersion) return { kind: 'ProgrammeVersionConflict', programme } as const;

  const parsed = parseAgreementDefinition(input.definition, programme.organisations);
  if (!parsed.accepted) return { kind: 'DefinitionRejected', problems: parsed.refusal } as const;
  const terms = parsed.value;
  if (await agreements.findByKey(programme.id, terms.key))
    return { kind: 'AgreementKeyTaken', key: terms.key } as const;
  if (
    terms.template !== null &&
    (await agreements.findByKey(programme.id, terms.template))?.terms.kind !== 'template'
  ) {
    const problem = {
      path: 'template',
      expected: { code: 'templateOfProgramme' },
      found: foundOf(terms.template),
    } as const;
    return { kind: 'DefinitionRejected', problems: [problem] } as const;
  }

  const version = await programmes.raiseVersion(programme);
  if (version === null) {
    const current = (await programmes.find(programme.id)) ?? notFound('programme');
    return (await replay(context, act)) ?? ({ kind: 'ProgrammeVersionConflict', programme: current } as const);
  }
  const of = await agreements.saveNew(programme.id, terms, context.now);
  const recorded = await acts.record(act, {
    ...{ on: context.today, target: of.id, beforeVersion: programme.version, afterVersion: version },
    events: terms.events.length,
  });
  if (!recorded) throw new Error(`Taking in ${of.id} left no record.`);
  return { kind: 'Imported', of, recorded } as const;
}

async function replay({ acts, agreements }: OperationContext, act: Parameters<OperationContext['acts']['earlier']>[0]) {
  const earlier = await acts.earlier(act);
  if (earlier === 'none') return null;
  if (earlier === 'reused') return { kind: 'ClientKeyReused', clientKey: act.clientKey } as const;
  const of = (await agreements.find(rowId(act.programmeId, earlier.target))) ?? notFound('agreement');
  return { kind: 'Imported', of, recorded: earlier } as const;
}

builder.mutationField('importAgreement', (t) =>
  t.field({
    type: ImportAgreementResult,
    description: 'The secretariat takes in an agreement by its definition.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: ImportAgreementInput, required: true, description: 'The agreement.' }) },
    resolve: (_root, { input }, context) => importAgreement(context, input),
  }),
);
