import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import { caseProvisions } from './of-case.ts';
import { goalProvisions } from './of-goals.ts';
import { needLevelProvisions } from './of-need-levels.ts';
import { registrationProvisions, roomProvisions } from './of-registration.ts';
import { serviceProvisions } from './of-services.ts';
import { targetGroupProvisions } from './of-target-group.ts';
import { type Provision, resting } from './provision.ts';

/** Everything that follows from a clause without being owed on a day: prices, access, sections, levels. */
export function provisionsOf(agreement: Agreement, clause: Clause): readonly Provision[] {
  switch (clause.family) {
    case 'commitment':
      return resting(serviceProvisions(clause), 'S0.43', 'S0.44');
    case 'condition':
      return caseProvisions(clause);
    case 'purpose':
      return [
        ...resting(goalProvisions(agreement, clause), 'S2.17'),
        ...resting(targetGroupProvisions(clause), 'S4.09'),
        ...resting(needLevelProvisions(clause), 'S4.10', 'S4.11'),
      ];
    case 'reporting':
      return resting(registrationProvisions(agreement, clause), 'S4.13', 'S4.14');
    case 'dataProtection':
      return resting(roomProvisions(agreement, clause), 'S4.04');
    default:
      return [];
  }
}
