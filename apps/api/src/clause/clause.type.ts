import { type Clause, type ClauseFamily, writeParameters } from '@landsby/domain/clause';
import type { PartOf } from '../agreement/shown-agreement.ts';
import { WordsType } from '../explanation/words.type.ts';
import { once } from '../operation/once.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { clauseRowId } from '../schema/row-id.ts';

export const ClauseFamilyEnum = builder.enumType('ClauseFamily', {
  description: 'What a clause is about, and with that which rules run it.',
  values: enumValues<ClauseFamily>({
    parties: 'Who the parties are.',
    purpose: 'Purpose and target group.',
    focusAreas: 'Areas the work concentrates on.',
    term: 'When the agreement begins and ends.',
    ordinaryTermination: 'How a party may leave without giving a cause.',
    terminationForCause: 'How a party may leave when something has gone wrong.',
    breach: 'What a breach allows.',
    renewal: 'Whether and how the term is extended.',
    review: 'When the agreement is looked at again.',
    governanceBody: 'A body: who sits in it, how often it meets, how it decides.',
    role: 'A role that a party keeps filled, and the bodies its holder sits in.',
    plan: 'A plan the parties keep: its horizon and how often it is renewed.',
    paymentByCalendar: 'Payments that fall due by the calendar.',
    paymentByInstalments: 'One amount in instalments on stated days.',
    paymentPerEvent: 'Payments for something held, such as a course.',
    appropriation: 'Money a party has set aside for years.',
    funding: 'Who pays for what.',
    commitment: 'What a party commits itself to.',
    childrensInvolvement: 'How children take part.',
    communication: 'Communication, names and logos.',
    rightsToMaterials: 'Who owns materials.',
    reporting: 'Documentation and reports.',
    dataProtection: 'Personal data and the duty to notify.',
    openingHours: 'Opening hours and closed days.',
    condition: 'What has to be there first, such as a political decision.',
    precedence: 'Which document outranks which, and what follows when clauses disagree.',
    signature: 'Who signs.',
  }),
});

const parametersOf = once(writeParameters);

/** Its consequences are added by the ledger, which knows them. */
export const ClauseType = builder.objectRef<PartOf<Clause>>('Clause');

builder.node(ClauseType, {
  description: 'A clause of an agreement: its words and the family of rules that runs it.',
  authScopes: { signedIn: true },
  id: { resolve: ({ of, part }) => clauseRowId(of, part.id), description: 'Its id.' },
  loadOne: (id, { agreements }) => agreements.findClause(id),
  fields: (t) => ({
    key: t.string({
      description: 'Stable within the agreement, apart from the printed number.',
      resolve: ({ part }) => part.id,
    }),
    printedNumber: t.string({
      nullable: true,
      description: 'The number in the document, which may be missing or stand twice.',
      resolve: ({ part }) => part.printedNumber,
    }),
    position: t.int({
      description: 'Its place in the document, from 1.',
      resolve: ({ of, part }) => of.terms.clauses.indexOf(part) + 1,
    }),
    family: t.field({ type: ClauseFamilyEnum, description: 'What it is about.', resolve: ({ part }) => part.family }),
    heading: t.field({ type: WordsType, description: 'Its heading.', resolve: ({ part }) => part.heading }),
    body: t.field({ type: WordsType, description: 'Its text, in our own words.', resolve: ({ part }) => part.body }),
    parameters: t.field({
      type: 'ClauseParameters',
      description: 'What it means, apart from its words: the parameters that its rules work on.',
      resolve: ({ part }) => parametersOf(part),
    }),
    ruleIds: t.stringList({ description: 'The rules it comes from.', resolve: ({ part }) => part.ruleIds }),
  }),
});
