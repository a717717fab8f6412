import type { AgreementInput } from '../../agreement/an-agreement.ts';
import type { FaultCode } from '../fault.ts';
import { type Draft, draftOf } from './draft.ts';
import { moneyFaults } from './money-faults.ts';
import { partyFaults } from './party-faults.ts';
import { termFaults } from './term-faults.ts';
import { textFaults } from './text-faults.ts';

/** One way to spoil an agreement, and the rule meant to find it. */
export interface PlantedFault {
  readonly name: string;
  readonly found: FaultCode;
  /** What else is then wrong for the same reason. */
  readonly also?: readonly FaultCode[];
  /** Spoils the draft; false where there is nothing of the kind to spoil. */
  readonly plant: (draft: Draft) => boolean;
}

export const plantedFaults: readonly PlantedFault[] = [...textFaults, ...termFaults, ...moneyFaults, ...partyFaults];

/** The definition with the fault in it; null where it cannot have that fault. */
export function withFault(definition: AgreementInput, { plant }: PlantedFault): AgreementInput | null {
  const draft = draftOf(definition);
  return plant(draft) ? draft : null;
}
