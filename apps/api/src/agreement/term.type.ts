import { asKnownOn, endsOn, type LengthCheck, lengthCheck, startsOn } from '@landsby/domain/agreement';
import { DayAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { builder } from '../schema/builder.ts';
import { type PartOf, partOf, presentPartOf } from './shown-agreement.ts';

type Length = { readonly years: number; readonly months: number; readonly days: number };

const TimeSpanType = builder.objectRef<Length>('TimeSpan').implement({
  description: 'A length of time.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    years: t.exposeInt('years', { description: 'Whole years.' }),
    months: t.exposeInt('months', { description: 'And months.' }),
    days: t.exposeInt('days', { description: 'And days.' }),
  }),
});

const LengthCheckType = builder.objectRef<PartOf<LengthCheck>>('LengthCheck').implement({
  description: 'How the length an agreement states of itself compares with its days.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    stated: t.field({
      type: TimeSpanType,
      description: 'What it states.',
      resolve: ({ part }) => ({ ...part.stated, days: 0 }),
    }),
    atMost: t.field({
      type: TimeSpanType,
      nullable: true,
      description: 'The longest its days allow; null where start or end is missing.',
      resolve: ({ part }) => part.atMost,
    }),
    agrees: t.boolean({
      nullable: true,
      description: 'Whether the two agree; null where it cannot be told.',
      resolve: ({ part }) => part.agrees,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

export type SeenOn = { readonly asOf: Temporal.PlainDate };

export const TermType = builder.objectRef<PartOf<SeenOn>>('Term').implement({
  description: 'When an agreement begins and ends, seen from a day.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    starts: t.field({
      type: DayAnswerType,
      description: 'Its first day.',
      resolve: ({ of, part }) => partOf(of, startsOn(asKnownOn(of.terms, part.asOf))),
    }),
    ends: t.field({
      type: DayAnswerType,
      description: 'Its last day, extensions and a standing notice included.',
      resolve: ({ of, part }) => partOf(of, endsOn(asKnownOn(of.terms, part.asOf), part.asOf)),
    }),
    length: t.field({
      type: LengthCheckType,
      nullable: true,
      description: 'The stated length against the days; null where none is stated.',
      resolve: ({ of, part }) => presentPartOf(of, lengthCheck(asKnownOn(of.terms, part.asOf), part.asOf)),
    }),
  }),
});
