import {
  type Body,
  cadenceOf,
  decisionRuleOf,
  demandsOf,
  type Hosting,
  hostings,
  meetingsOf,
  nextHost,
  type Sight,
  validityOf,
} from '@landsby/domain/body';
import type { Answer } from '@landsby/domain/explanation';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { DecisionRuleType } from './decision-rule.type.ts';
import { CadencePeriodType, HostingType, MeetingType } from './meeting.type.ts';
import { SeatDemandType, SeatType } from './seat.type.ts';
import { WhoType } from './who.type.ts';

/** A body beside the agreements that it rests on, as they were shown; its explanations lead back to the first. */
export type ShownBody = PartOf<Body> & { readonly shown: readonly ShownAgreement[]; readonly sight: Sight };

function takingPart({ participants, seats, whole }: Body): readonly string[] {
  const filed = whole ? [] : seats.map(({ organisation }) => organisation);
  return [...new Set([...participants.map(({ organisation }) => organisation), ...filed])];
}

const ParticipantType = builder
  .objectRef<{ readonly body: Body; readonly organisation: string }>('BodyParticipant')
  .implement({
    description: 'An organisation that takes part in a body.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      who: t.field({ type: WhoType, description: 'Who.', resolve: ({ organisation }) => organisation }),
      seats: t.field({
        type: [SeatType],
        description: 'Its seats, those that still wait for a yes included.',
        resolve: ({ body, organisation }) => body.seats.filter((seat) => seat.organisation === organisation),
      }),
      demands: t.field({
        type: [SeatDemandType],
        description: 'What the agreements ask of it.',
        resolve: ({ body, organisation }) => demandsOf(body).filter((demand) => demand.organisation === organisation),
      }),
    }),
  });

const ValidityType = builder.objectRef<PartOf<ReturnType<typeof validityOf>>>('BodyValidity').implement({
  description: 'Whether a body sits as agreed, or what is missing to know.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    valid: t.boolean({
      nullable: true,
      description: 'Whether it does; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value.valid : null),
    }),
    faults: t.field({
      type: [StatementType],
      description: 'Why not; organisations by their key.',
      resolve: ({ part }) => (part.known ? part.value.faults : []),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: 'What is missing to know; null where it is known.',
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const HostAnswerType = builder.objectRef<PartOf<Answer<string>>>('HostAnswer').implement({
  description: 'Who hosts next, or what is missing to say.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    who: t.field({
      type: WhoType,
      nullable: true,
      description: 'Who; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: 'What is missing; null where it is known.',
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const AgendaItemType = builder
  .objectRef<Body['clause']['parameters']['meetings'][number]['agenda'][number]>('AgendaItem')
  .implement({
    description: 'Something that must be on the agenda of a body.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      key: t.exposeString('key', { description: 'Its key, as minutes name it.' }),
      words: t.field({ type: WordsType, description: 'What it is.', resolve: ({ words }) => words }),
    }),
  });

export const BodyType = builder.objectRef<ShownBody>('Body').implement({
  description: 'A body of an agreement, or one that the agreements of a programme share, as it is on a day.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({
      description: 'Its key within the programme, behind its agreement’s where it is not shared.',
      resolve: ({ part }) => part.id,
    }),
    body: t.string({ description: 'Its key, as records name it.', resolve: ({ part }) => part.clause.parameters.body }),
    name: t.field({ type: WordsType, description: 'Its name.', resolve: ({ part }) => part.clause.parameters.name }),
    clause: t.field({
      type: ClauseType,
      description: 'The clause that sets it up, in the first agreement that names it.',
      resolve: ({ of, part }) => partOf(of, part.clause),
    }),
    agreement: t.field({
      type: AgreementType,
      description: 'The first agreement that names it; its explanations lead there.',
      resolve: ({ of }) => of,
    }),
    shared: t.boolean({
      description: 'Whether several agreements of the programme share it.',
      resolve: ({ part }) => part.clause.parameters.sharedBy === 'programme',
    }),
    whole: t.boolean({
      description: 'False where other agreements may give seats that the viewer does not see.',
      resolve: ({ part }) => part.whole,
    }),
    agreements: t.field({
      type: [AgreementType],
      description: 'The agreements in force that give seats in it, as far as the viewer sees.',
      resolve: ({ part, shown }) =>
        shown.filter(({ terms }) => part.seatings.some(({ agreement }) => agreement.key === terms.key)),
    }),
    participants: t.field({
      type: [ParticipantType],
      description:
        'Who takes part on the day; where other agreements are not seen, also who is filed here with a seat.',
      resolve: ({ part }) => takingPart(part).map((organisation) => ({ organisation, body: part })),
    }),
    seats: t.field({
      type: [SeatType],
      description: 'All seats that are filled or wait for a yes.',
      resolve: ({ part }) => part.seats,
    }),
    validity: t.field({
      type: ValidityType,
      description: 'Whether it sits as agreed.',
      resolve: ({ of, part }) => partOf(of, validityOf(part)),
    }),
    agenda: t.field({
      type: [AgendaItemType],
      description: 'What must be on its agenda.',
      resolve: ({ part }) => part.clause.parameters.meetings.flatMap(({ agenda }) => agenda),
    }),
    cadence: t.field({
      type: [CadencePeriodType],
      description: 'Whether it met in each period of the last years and this one, the latest first.',
      resolve: ({ of, part }) => cadenceOf(part).map((period) => partOf(of, period)),
    }),
    meetings: t.field({
      type: [MeetingType],
      description: 'Its meetings up to the day, the latest first.',
      resolve: ({ part }) => meetingsOf(part).toReversed(),
    }),
    nextHost: t.field({
      type: HostAnswerType,
      description: 'Who hosts next where hosting goes round.',
      resolve: ({ of, part }) => partOf(of, nextHost(part)),
    }),
    hostings: t.field({
      type: [HostingType],
      description: 'Who has hosted how often, the next first.',
      resolve: ({ part }): readonly Hosting[] =>
        hostings(
          part.participants.map(({ organisation }) => organisation),
          meetingsOf(part),
        ),
    }),
    decisionRule: t.field({
      type: DecisionRuleType,
      description: 'How it decides.',
      resolve: ({ part }) => decisionRuleOf(part).rule,
    }),
  }),
});
