import type { ProgrammeChanges } from '@landsby/domain/what-if';
import type { Sight } from '@landsby/domain/body';
import type { ShownAgreement } from '../agreement/shown-agreement.ts';

/** The programme twice, as it was shown and as it would be, and what differs. */
export type ShownChanges = {
  readonly before: readonly ShownAgreement[];
  readonly after: readonly ShownAgreement[];
  readonly changes: ProgrammeChanges;
  readonly asOf: Temporal.PlainDate;
  readonly sight: Sight;
};

export type Part<Of> = { readonly within: ShownChanges; readonly part: Of };
