import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import { caseProvisions } from './of-case.ts';
import { goalProvisions } from './of-goals.ts';
import { needLevelProvisions } from './of-need-levels.ts';
import { registrationProvisions, roomProvisions } from './of-registration.ts';
import { serviceProvisions } from './of-services.ts';
import { targetGroupProvisions } from './of-target-group.ts';
import type { Provision } from './provision.ts';

/** Everything that follows from a clause without being owed on a day: prices, access, sections, levels. */
export function provisionsOf(agreement: Agreement, clause: Clause): readonly Provision[] {
  switch (clause.family) {
    case 'commitment':
      return serviceProvisions(clause);
    case 'condition':
      return caseProvisions(clause);
    case 'purpose':
      return [...goalProvisions(agreement, clause), ...targetGroupProvisions(clause), ...needLevelProvisions(clause)];
    case 'reporting':
      return registrationProvisions(agreement, clause);
    case 'dataProtection':
      return roomProvisions(agreement, clause);
    default:
      return [];
  }
}
