import { type Agreement, type agreementForms, partyOf, silences, statusOf } from '@landsby/domain/agreement';
import type { languages } from '@landsby/domain/words';
import { ClauseType } from '../clause/clause.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { enumValues } from '../schema/enum-values.ts';
import { agreementRowId } from '../schema/row-id.ts';
import { PartyType } from './party.type.ts';
import { clausesIn, partiesOf, partOf, presentPartOf, type ShownAgreement } from './shown-agreement.ts';
import { AgreementStatusType } from './status.type.ts';
import { TermType } from './term.type.ts';

const LanguageEnum = builder.enumType('Language', {
  description: 'A language of the programmes.',
  values: enumValues<(typeof languages)[number]>({ da: 'Danish.', sv: 'Swedish.', en: 'English.' }),
});

const AgreementFormEnum = builder.enumType('AgreementForm', {
  description: 'The form of an agreement.',
  values: enumValues<(typeof agreementForms)[number]>({
    bilateral: 'Between two parties.',
    multiParty: 'Between several parties of equal standing.',
    iop: 'A Swedish partnership between a municipality and a voluntary organisation (idéburet offentligt partnerskap).',
    serviceCollaboration: 'Collaboration on a service.',
  }),
});

export const AgreementKindEnum = builder.enumType('AgreementKind', {
  description: 'Whether it is a template or an agreement of its own.',
  values: enumValues<Agreement['kind']>({
    template: 'The programme’s text with empty places.',
    instance: 'An agreement between named parties.',
  }),
});

const OpenSlotType = builder.objectRef<Agreement['openSlots'][number]>('OpenSlot').implement({
  description: 'A place of the text that is still to be filled.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    words: t.field({ type: WordsType, description: 'What belongs there.', resolve: ({ words }) => words }),
    occurrences: t.exposeInt('occurrences', { description: 'How often it stands in the text.' }),
  }),
});

export const AgreementType = builder.objectRef<ShownAgreement>('Agreement');

builder.node(AgreementType, {
  description: 'An agreement: what it says, and what follows from it.',
  authScopes: { signedIn: true },
  id: { resolve: agreementRowId, description: 'Its id.' },
  loadOne: (id, { agreements }) => agreements.find(id),
  fields: (t) => ({
    key: t.string({ description: 'The key of its definition file.', resolve: ({ terms }) => terms.key }),
    programme: t.prismaField({
      type: ProgrammeType,
      description: 'The programme it belongs to.',
      resolve: (query, { programmeId }, _arguments, { database }) =>
        database.programme.findUniqueOrThrow({ ...query, where: { id: programmeId } }),
    }),
    title: t.field({ type: WordsType, description: 'Its title.', resolve: ({ terms }) => terms.title }),
    form: t.field({ type: AgreementFormEnum, description: 'Its form.', resolve: ({ terms }) => terms.form }),
    kind: t.field({
      type: AgreementKindEnum,
      description: 'Template or instance.',
      resolve: ({ terms }) => terms.kind,
    }),
    language: t.field({
      type: LanguageEnum,
      description: 'The language it was written in.',
      resolve: ({ terms }) => terms.language,
    }),
    template: t.field({
      type: AgreementType,
      nullable: true,
      description: 'The template it was made from.',
      resolve: ({ programmeId, terms }, _arguments, { agreements }) =>
        terms.template === null ? null : agreements.findByKey(programmeId, terms.template),
    }),
    documentDate: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day on the document.',
      resolve: ({ terms }) => terms.documentDate,
    }),
    revisionDate: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day of its last revision mark.',
      resolve: ({ terms }) => terms.revisionDate,
    }),
    recordsSince: t.field({
      type: 'Day',
      nullable: true,
      description: 'From this day on a duty without a record is late; before it nobody kept records here.',
      resolve: ({ terms }) => terms.recordsSince,
    }),
    version: t.exposeInt('version', { description: 'Grows with every act; an act names the version it rests on.' }),
    parties: t.field({
      type: [PartyType],
      description: 'Its parties, in the order of the document.',
      resolve: partiesOf,
    }),
    clauses: t.field({
      type: [ClauseType],
      description: 'Its clauses, in the order of the document.',
      resolve: clausesIn,
    }),
    silences: t.field({
      type: [StatementType],
      description: 'The families on which it says nothing.',
      resolve: ({ terms }) => silences(terms).map((family) => ({ code: 'silent', family })),
    }),
    openSlots: t.field({
      type: [OpenSlotType],
      description: 'Places that are still to be filled.',
      resolve: ({ terms }) => terms.openSlots,
    }),
    status: t.field({
      type: AgreementStatusType,
      description: 'Where it stands on a day, and why.',
      args: { asOf: asOfArgument(t) },
      resolve: (of, { asOf }, { today }) => partOf(of, statusOf(of.terms, asOf ?? today)),
    }),
    term: t.field({
      type: TermType,
      description: 'When it begins and ends, seen from a day.',
      args: { asOf: asOfArgument(t) },
      resolve: (of, { asOf }, { today }) => partOf(of, { asOf: asOf ?? today }),
    }),
    viewerParty: t.field({
      type: PartyType,
      nullable: true,
      description: 'The viewer’s own party; null when it is none.',
      resolve: (of, _arguments, { signedIn }) => presentPartOf(of, partyOf(of.terms, signedIn.organisationId)),
    }),
  }),
});
