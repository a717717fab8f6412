import {
  type Attendance,
  type CadencePeriod,
  type CadenceState,
  type Hosting,
  type Meeting,
} from '@landsby/domain/body';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { DayAnswerType } from '../explanation/answer.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { SeatRankEnum } from './seat.type.ts';
import { WhoType } from './who.type.ts';

const CadenceStateEnum = builder.enumType('CadenceState', {
  description: 'Whether a body met in a period as agreed.',
  values: enumValues<CadenceState>({
    kept: 'It met and dealt with all that the agreement wants on the agenda, or it was marked as done.',
    missed: 'The period is over and it did not.',
    open: 'It may still.',
    notRecorded: 'Nobody kept records then.',
  }),
});

const AttendanceType = builder
  .objectRef<Pick<Attendance, 'organisation' | 'rank'> & { readonly count: number }>('Attendance')
  .implement({
    description: 'How many people of one rank an organisation sent to a meeting.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      who: t.field({ type: WhoType, description: 'The organisation.', resolve: ({ organisation }) => organisation }),
      rank: t.field({ type: SeatRankEnum, description: 'What the people are.', resolve: ({ rank }) => rank }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

export const MeetingType = builder.objectRef<Meeting>('Meeting').implement({
  description: 'A meeting of a body, as its minutes have it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, as records name it.' }),
    on: t.field({ type: 'Day', description: 'Its day.', resolve: ({ on }) => on }),
    host: t.field({
      type: WhoType,
      nullable: true,
      description: 'Who hosted; null where nobody is named.',
      resolve: ({ host }) => host,
    }),
    attended: t.field({ type: [AttendanceType], description: 'Who came.', resolve: ({ attended }) => attended }),
    absent: t.field({
      type: [AttendanceType],
      description: 'Organisations that sent nobody of a rank they have a seat for, with a count of zero.',
      resolve: ({ absent }) => absent.map((one) => ({ ...one, count: 0 })),
    }),
    agenda: t.stringList({
      description: 'The keys of the agenda items dealt with.',
      resolve: ({ agenda }) => agenda,
    }),
  }),
});

export const CadencePeriodType = builder.objectRef<PartOf<CadencePeriod>>('CadencePeriod').implement({
  description: 'A period in which a body must meet.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.field({ type: 'Day', description: 'Its first day.', resolve: ({ part }) => part.period.from }),
    until: t.field({ type: 'Day', description: 'Its last day.', resolve: ({ part }) => part.period.until }),
    dueOn: t.field({
      type: DayAnswerType,
      description: 'The last day to meet.',
      resolve: ({ of, part }) => partOf(of, part.dueOn),
    }),
    state: t.field({
      type: CadenceStateEnum,
      description: 'Whether it met.',
      resolve: ({ part }) => part.state,
    }),
    keptOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day that kept it; null where none did.',
      resolve: ({ part }) => part.keptOn,
    }),
    agendaMissing: t.field({
      type: [WordsType],
      description: 'What must be on the agenda and no meeting of the period has dealt with.',
      resolve: ({ part }) => part.agendaMissing,
    }),
  }),
});

export const HostingType = builder.objectRef<Hosting>('Hosting').implement({
  description: 'How often an organisation has hosted a body.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    who: t.field({ type: WhoType, description: 'The organisation.', resolve: ({ organisation }) => organisation }),
    times: t.exposeInt('times', { description: 'How often.' }),
    lastOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'When last; null where never.',
      resolve: ({ lastOn }) => lastOn,
    }),
  }),
});
