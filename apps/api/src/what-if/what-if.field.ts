import type { Agreement } from '@landsby/domain/agreement';
import type { Sight } from '@landsby/domain/body';
import {
  type Simulation,
  simulateAccession,
  simulateExit,
  simulateExtension,
  simulateStart,
  type StepRefusal,
} from '@landsby/domain/what-if';
import type { Result } from '@landsby/domain/result';
import { ExitGroundEnum } from '../agreement/exit.type.ts';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';
import { sightOf } from '../body/sight.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { keysOf, rowOf } from '../schema/row-id.ts';
import { ProgrammeChangesType, StepRefusedType } from './changes.type.ts';
import type { ShownChanges } from './shown-changes.ts';
import { ExitSimulationType, type ShownExitSimulation } from './exit-simulation.type.ts';

type Thought = ShownChanges | { readonly refusal: StepRefusal };

const WhatIfResult = builder.unionType('WhatIfResult', {
  description: 'What a step would change, or the fact in its way.',
  types: [ProgrammeChangesType, StepRefusedType],
  resolveType: (thought) => ('refusal' in thought ? 'StepRefused' : 'ProgrammeChanges'),
});

builder.prismaObjectFields(ProgrammeType, (t) => {
  const agreement = t.arg.id({ required: true, description: 'The agreement.' });
  return {
    simulateExit: t.field({
      type: ExitSimulationType,
      description: 'What would follow if an organisation gave notice on its agreements, as far as the viewer sees.',
      args: {
        organisation: t.arg.id({ description: 'Who leaves; the viewer’s own organisation when left out.' }),
        noticeOn: t.arg({ type: 'Day', description: 'The day of the notice; today when left out.' }),
        ground: t.arg({ type: ExitGroundEnum, defaultValue: 'ordinary', description: 'On what ground.' }),
      },
      select: { id: true },
      resolve: async ({ id }, { ground, noticeOn, organisation }, context) => {
        const step = {
          organisation:
            organisation == null ? context.signedIn.organisationId : (rowOf('Organisation', organisation) ?? ''),
          noticeOn: noticeOn ?? context.today,
          ground: ground ?? 'ordinary',
        };
        const shown = await context.agreements.ofProgramme(id);
        return exitShown(shown, step, sightOf(context));
      },
    }),
    simulateExtension: t.field({
      type: WhatIfResult,
      description: 'What would follow if an agreement were extended once more.',
      args: {
        agreement,
        decidedOn: t.arg({ type: 'Day', description: 'The day of the decision; today when left out.' }),
      },
      select: { id: true },
      resolve: async ({ id }, asked, context) => {
        const shown = await context.agreements.ofProgramme(id);
        const step = { agreement: agreementKey(asked.agreement), decidedOn: asked.decidedOn ?? context.today };
        const sight = sightOf(context);
        return thought(shown, simulateExtension(termsOf(shown), step, sight), sight);
      },
    }),
    simulateAccession: t.field({
      type: WhatIfResult,
      description: 'What would follow if a municipality came in, by the template or into an agreement that may grow.',
      args: {
        agreement,
        organisation: t.arg.id({ description: 'Who comes in; some municipality when left out.' }),
        on: t.arg({ type: 'Day', description: 'From which day; today when left out.' }),
      },
      select: { id: true },
      resolve: async ({ id }, asked, context) => {
        const shown = await context.agreements.ofProgramme(id);
        const organisation =
          asked.organisation == null ? 'newcomer' : (rowOf('Organisation', asked.organisation) ?? '');
        const step = { agreement: agreementKey(asked.agreement), organisation, on: asked.on ?? context.today };
        const sight = sightOf(context);
        return thought(shown, simulateAccession(termsOf(shown), step, sight), sight);
      },
    }),
    simulateStart: t.field({
      type: WhatIfResult,
      description: 'What would follow if an agreement began on another day.',
      args: { agreement, startsOn: t.arg({ type: 'Day', required: true, description: 'The other first day.' }) },
      select: { id: true },
      resolve: async ({ id }, asked, context) => {
        const shown = await context.agreements.ofProgramme(id);
        const sight = sightOf(context);
        const step = { agreement: agreementKey(asked.agreement), startsOn: asked.startsOn };
        return thought(shown, simulateStart(termsOf(shown), { ...step, asOf: context.today, sight }), sight);
      },
    }),
  };
});

function exitShown(
  shown: readonly ShownAgreement[],
  step: Parameters<typeof simulateExit>[1],
  sight: Sight,
): ShownExitSimulation {
  const simulation = simulateExit(termsOf(shown), step, sight);
  const { changes, outOn, programme } = simulation;
  const after = shownAs(shown, programme);
  return { simulation, shown, changes: changes && outOn && { before: shown, after, changes, asOf: outOn, sight } };
}

function thought(shown: readonly ShownAgreement[], simulated: Result<Simulation, StepRefusal>, sight: Sight): Thought {
  if (!simulated.accepted) return simulated;
  const { asOf, changes, programme } = simulated.value;
  return { before: shown, after: shownAs(shown, programme), changes, asOf, sight };
}

/** The programme after a step, shown as what it came from; a new agreement borrows the row of its template. */
function shownAs(shown: readonly ShownAgreement[], after: readonly Agreement[]): readonly ShownAgreement[] {
  return after.flatMap((terms) => {
    const of =
      shown.find((one) => one.terms.key === terms.key) ?? shown.find((one) => one.terms.key === terms.template);
    return of ? [{ ...of, terms }] : [];
  });
}

function termsOf(shown: readonly ShownAgreement[]): readonly Agreement[] {
  return shown.map(({ terms }) => terms);
}

/** The key within its programme; one of another programme is not among those looked at. */
function agreementKey(rowId: string): string {
  return keysOf(rowOf('Agreement', rowId) ?? '')[1] ?? '';
}
