import { clausesOf } from '@landsby/domain/agreement';
import { closedDays, contingencyStep, hoursOn } from '@landsby/domain/hours';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { type ArgumentBuilder, asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { ClosedDayType, ContingencyStepType, OpenDayType } from './hours.type.ts';

type Day = Temporal.PlainDate;
type Window = { readonly from: Day; readonly until: Day };

function daysArguments({ arg, ...t }: ArgumentBuilder) {
  return {
    from: arg({ type: 'Day', required: true, description: 'The first day to look at.' }),
    until: arg({ type: 'Day', required: true, description: 'The last day to look at.' }),
    asOf: asOfArgument({ arg, ...t }),
  };
}

/** A list of days has to end somewhere. */
const yearsAtMost = 50;

function windowOf({ from, until }: Window): Window {
  const latest = from.add({ years: yearsAtMost });
  return { from, until: Temporal.PlainDate.compare(until, latest) > 0 ? latest : until };
}

builder.objectFields(AgreementType, (t) => ({
  closedDays: t.field({
    type: [ClosedDayType],
    description: 'The days within the term on which it is closed by the agreement, in order; of at most fifty years.',
    args: daysArguments(t),
    resolve: (of, { asOf, from, until }, { today }) =>
      closedDays(of.terms, windowOf({ from, until }), asOf ?? today).map((closed) => partOf(of, closed)),
  }),
  openDays: t.field({
    type: [OpenDayType],
    description: 'The hours of a day, one answer for each clause on opening hours.',
    args: { on: t.arg({ type: 'Day', required: true, description: 'The day.' }), asOf: asOfArgument(t) },
    resolve: (of, { asOf, on }, { today }) =>
      clausesOf(of.terms, 'openingHours').map((clause) =>
        partOf(of, { clause: clause.id, answer: hoursOn(of.terms, clause, { day: on, asOf: asOf ?? today }) }),
      ),
  }),
  contingency: t.field({
    type: [ContingencyStepType],
    description: 'What to do next on illness, one answer for each clause on opening hours.',
    args: { tried: t.arg.intList({ description: 'The steps that were tried, from 1; none when left out.' }) },
    resolve: (of, { tried }) =>
      clausesOf(of.terms, 'openingHours').map((clause) =>
        partOf(of, { clause: clause.id, answer: contingencyStep(clause, tried ?? []) }),
      ),
  }),
}));

builder.prismaObjectField(ProgrammeType, 'closedDays', (t) =>
  t.field({
    type: [ClosedDayType],
    description: 'The days on which it is closed by any of its agreements, in order; of at most fifty years.',
    args: daysArguments(t),
    select: { id: true },
    resolve: async ({ id }, { asOf, from, until }, { agreements, today }) => {
      const all = await agreements.ofProgramme(id);
      return closedAcross(all, windowOf({ from, until }), asOf ?? today);
    },
  }),
);

function closedAcross(
  agreements: readonly ShownAgreement[],
  window: Window,
  asOf: Day,
): readonly PartOf<ReturnType<typeof closedDays>[number]>[] {
  return agreements
    .filter(({ terms }) => terms.kind === 'instance')
    .flatMap((of) => closedDays(of.terms, window, asOf).map((closed) => partOf(of, closed)))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.part.day, other.part.day));
}
