import { asKnownOn, clauseOf, clausesOf, partyOf } from '@landsby/domain/agreement';
import { registersToCount } from '@landsby/domain/family';
import { dialoguesToUse, openChoices, openConditions, speaksOfEfforts, talkedAboutFirst } from '@landsby/domain/gate';
import { judgedByPeople } from '@landsby/domain/register';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { builder } from '../schema/builder.ts';
import { AskedConditionType, DialogueType, JudgedByPeopleType, OpenChoiceType } from './asked-by-people.type.ts';
import { AskedCountType } from './asked-count.type.ts';
import { AskedEffortsType } from './asked-effort.type.ts';
import { AskedHoursType } from './asked-hours.type.ts';
import { AskedIndexType, indexesFollowed } from './asked-index.type.ts';
import { RecordableType } from './recordable.field.ts';

const MembershipType = builder.objectRef<ShownAgreement>('AskedMembership').implement({
  description: 'Who may still join an agreement.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    needsDecision: t.boolean({
      description: 'Whether a newcomer joins on a political decision of its own.',
      resolve: ({ terms }) => clauseOf(terms, 'parties')?.parameters.accession === 'politicalDecision',
    }),
    candidates: t.field({
      type: [OrganisationType],
      description: 'Those who take part in the programme and are no party.',
      resolve: async ({ programmeId, terms }, _arguments, { organisations, programmes }) => {
        const members = (await programmes.find(programmeId))?.organisations ?? new Set<string>();
        const others = [...members].filter((id) => !partyOf(terms, id)).toSorted();
        const found = await Promise.all(others.map((id) => organisations.find(id)));
        return found.flatMap((organisation) => organisation ?? []);
      },
    }),
  }),
});

builder.objectFields(RecordableType, (t) => ({
  efforts: t.field({
    type: AskedEffortsType,
    nullable: true,
    description: 'Efforts; null where the agreement speaks of none.',
    resolve: (of) => (speaksOfEfforts(of.terms) ? of : null),
  }),
  talkedAboutFirst: t.stringList({
    description: 'From what a significant change may not deviate before the parties have talked, as a record names it.',
    resolve: ({ terms }) => talkedAboutFirst(terms),
  }),
  dialogues: t.field({
    type: [DialogueType],
    description: 'Dialogues that all have confirmed and no change has followed yet.',
    resolve: ({ terms }) => dialoguesToUse(terms),
  }),
  conditions: t.field({
    type: [AskedConditionType],
    description: 'Conditions that nobody has recorded as met.',
    resolve: (of) => openConditions(of.terms).map((clause) => partOf(of, clause)),
  }),
  choices: t.field({
    type: [OpenChoiceType],
    description: 'What the clauses leave the parties to choose.',
    resolve: (of, _arguments, { today }) => openChoices(asKnownOn(of.terms, today)).map((choice) => partOf(of, choice)),
  }),
  judged: t.field({
    type: [JudgedByPeopleType],
    description: 'What the viewer’s party may say it keeps, or did on an occasion; no rule can tell.',
    resolve: (of, _arguments, { signedIn }) => {
      const party = partyOf(of.terms, signedIn.organisationId);
      return party ? judgedByPeople(of.terms, party.key).map((judged) => partOf(of, judged)) : [];
    },
  }),
  hours: t.field({
    type: [AskedHoursType],
    description: 'Opening hours that two parties agree.',
    resolve: (of) => clausesOf(of.terms, 'openingHours').map((clause) => partOf(of, clause)),
  }),
  indexes: t.field({
    type: [AskedIndexType],
    description: 'Indexes that its amounts follow.',
    resolve: (of) => indexesFollowed(of),
  }),
  counts: t.field({
    type: [AskedCountType],
    description: 'Registers in which the viewer’s party keeps numbers of families.',
    resolve: (of, _arguments, { signedIn }) => {
      const party = partyOf(of.terms, signedIn.organisationId);
      return party ? registersToCount(of.terms, party.key).map((asked) => partOf(of, asked)) : [];
    },
  }),
  membership: t.field({
    type: MembershipType,
    nullable: true,
    description: 'Who may still join; null where the agreement is closed.',
    resolve: (of) => (clauseOf(of.terms, 'parties')?.parameters.mayGrow ? of : null),
  }),
}));
