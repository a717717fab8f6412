import { ClauseFamilyEnum } from '../clause/clause.type.ts';
import { type ArgumentBuilder, asOfArgument } from '../schema/arguments.ts';
import { LedgerNatureEnum } from './ledger.type.ts';

export function windowArguments({ arg }: ArgumentBuilder) {
  return {
    asOf: asOfArgument({ arg }),
    from: arg({ type: 'Day', description: 'The first day of the window; a year before asOf when left out.' }),
    until: arg({ type: 'Day', description: 'The last day of the window; a year after asOf when left out.' }),
  };
}

export function narrowingArguments({ arg }: ArgumentBuilder) {
  return {
    nature: arg({ type: LedgerNatureEnum, description: 'Only duties, or only rights.' }),
    family: arg({ type: [ClauseFamilyEnum], description: 'Only what follows from clauses of these families.' }),
    includeStanding: arg.boolean({
      defaultValue: false,
      description: 'Also what has no date by nature: standing, on demand or upon an event.',
    }),
  };
}
