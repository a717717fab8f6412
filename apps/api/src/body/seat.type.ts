import { type Seat, type SeatDemand } from '@landsby/domain/body';
import { type SeatRank } from '@landsby/domain/clause';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { WhoType } from './who.type.ts';

export const SeatRankEnum = builder.enumType('SeatRank', {
  description: 'What a person is to the organisation that sends them.',
  values: enumValues<SeatRank>({
    management: 'In its management.',
    employee: 'Employed by it.',
    elected: 'Elected to it.',
    coordinator: 'Its coordinator.',
    unstated: 'Nobody says.',
  }),
});

export const SeatType = builder.objectRef<Seat>('Seat').implement({
  description: 'A filled seat in a body; never who sits in it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    who: t.field({ type: WhoType, description: 'Whose seat.', resolve: ({ organisation }) => organisation }),
    key: t.exposeString('key', { description: 'Its key, as records name it.' }),
    rank: t.field({ type: SeatRankEnum, description: 'What the person is.', resolve: ({ rank }) => rank }),
    chairs: t.exposeBoolean('chairs', { description: 'Whether it has the chair.' }),
    since: t.field({ type: 'Day', description: 'Its first day.', resolve: ({ since }) => since }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'Its last day; null while none is known.',
      resolve: ({ until }) => until,
    }),
    waitsFor: t.field({
      type: [WhoType],
      description: 'Whose yes is still missing; the seat counts when this is empty.',
      resolve: ({ waitsFor }) => waitsFor,
    }),
  }),
});

export const SeatDemandType = builder.objectRef<SeatDemand>('SeatDemand').implement({
  description: 'What a clause asks of one organisation.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    who: t.field({ type: WhoType, description: 'Of whom.', resolve: ({ organisation }) => organisation }),
    rank: t.field({ type: SeatRankEnum, description: 'People of which rank.', resolve: ({ rank }) => rank }),
    atLeast: t.exposeInt('atLeast', { description: 'How many at least.' }),
    atMost: t.exposeInt('atMost', { nullable: true, description: 'How many at most; null where nothing is said.' }),
  }),
});
