import type { AgreementDefinition } from '../agreement/definition.ts';
import type { Wrong } from '../agreement/definition-problem.ts';
import type { RecordOf } from './record.ts';
import { unlessAmong } from './unless-among.ts';

const paidPerRound = { field: 'clause', named: 'clausePaidPerRound' } as const;

/** Rounds, amounts, figures and orders that no clause of the definition could have brought about. */
export const impossibleRounds = {
  roundHeld: ({ clause }: RecordOf<'roundHeld'>, definition: AgreementDefinition): readonly Wrong[] =>
    unlessAmong(clause, perEventClauses(definition), paidPerRound),
  roundNotHeld: ({ clause }: RecordOf<'roundNotHeld'>, definition: AgreementDefinition): readonly Wrong[] =>
    unlessAmong(clause, perEventClauses(definition), paidPerRound),
  roundAmountChosen: ({ round }: RecordOf<'roundAmountChosen'>, { events }: AgreementDefinition): readonly Wrong[] => {
    const held = events.flatMap((event) => (event.kind === 'roundHeld' ? [event.key] : []));
    return unlessAmong(round, held, { field: 'round', named: 'heldRound' });
  },
  indexEntered: ({ clause }: RecordOf<'indexEntered'>, { clauses }: AgreementDefinition): readonly Wrong[] => {
    const follow = clauses.flatMap((candidate) =>
      (candidate.family === 'paymentByCalendar' || candidate.family === 'paymentPerEvent') &&
      candidate.parameters.regulation
        ? [candidate.id]
        : [],
    );
    return unlessAmong(clause, follow, { field: 'clause', named: 'clauseWithIndex' });
  },
  extraOrderPlaced: (
    { payee, payer }: RecordOf<'extraOrderPlaced'>,
    { parties }: AgreementDefinition,
  ): readonly Wrong[] => {
    const keys = parties.map(({ key }) => key);
    return [
      ...unlessAmong(payer, keys, { field: 'payer', named: 'party' }),
      ...unlessAmong(payee, keys, { field: 'payee', named: 'party' }),
    ];
  },
};

function perEventClauses({ clauses }: AgreementDefinition): readonly string[] {
  return clauses.flatMap(({ family, id }) => (family === 'paymentPerEvent' ? [id] : []));
}
