import { type Agreement, clauseOf, endsInTurn } from '../agreement/index.ts';
import type { Sight } from '../body/index.ts';
import type { Day } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { changesBetween, type ProgrammeChanges } from './changes.ts';

interface ExtensionStep {
  /** The agreement's key. */
  readonly agreement: string;
  /** The day on which both decide to go on. */
  readonly decidedOn: Day;
}

export type StepRefusal =
  | { readonly code: 'unknownAgreement' }
  | { readonly code: 'noExtensionAgreed' }
  | { readonly code: 'endUnknown' }
  | { readonly code: 'startAfterEnd'; readonly ends: Day }
  | { readonly code: 'membershipClosed' }
  | { readonly code: 'alreadyIn' };

export interface Simulation {
  readonly asOf: Day;
  /** The programme with the step taken. */
  readonly programme: readonly Agreement[];
  readonly changes: ProgrammeChanges;
}

/** S3.38: the agreement with one more extension decided. */
export function performExtension(
  programme: readonly Agreement[],
  { agreement: key, decidedOn }: ExtensionStep,
): Result<readonly Agreement[], StepRefusal> {
  const agreement = programme.find((one) => one.key === key);
  if (!agreement) return refuse({ code: 'unknownAgreement' });
  const renewal = clauseOf(agreement, 'renewal');
  if (renewal?.parameters.kind !== 'byDecision') return refuse({ code: 'noExtensionAgreed' });
  const ends = endsInTurn(agreement, decidedOn);
  if (ends.length === 0) return refuse({ code: 'endUnknown' });
  if (ends.at(-1)?.decideBy === null) return refuse({ code: 'noExtensionAgreed' });
  const extended: Agreement = { ...agreement, events: [...agreement.events, { kind: 'extended', on: decidedOn }] };
  return accept(programme.map((one) => (one === agreement ? extended : one)));
}

/** S3.38, S3.48: what follows if the agreement is extended once more, over the years that it adds. */
export function simulateExtension(
  programme: readonly Agreement[],
  step: ExtensionStep,
  sight: Sight,
): Result<Simulation, StepRefusal> {
  const performed = performExtension(programme, step);
  if (!performed.accepted) return performed;
  const extended = performed.value.find(({ key }) => key === step.agreement);
  const until = extended && endsInTurn(extended, step.decidedOn).at(-1)?.day;
  const window = { from: step.decidedOn, until: until ?? step.decidedOn };
  return accept({
    asOf: step.decidedOn,
    programme: performed.value,
    changes: changesBetween(programme, performed.value, { asOf: step.decidedOn, window, sight }),
  });
}
