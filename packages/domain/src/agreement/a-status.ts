import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { type AgreementFacts, anAgreement } from './an-agreement.ts';
import { statusOf } from './status.ts';

export const term = aTerm('2024-03-20', '2033-06-30', ['S0.57']);

export const concluded = { conclusion: { kind: 'concluded', on: '2024-03-01' } } as const;

const leaving = aClause('ordinaryTermination');

export function stateOf(facts: AgreementFacts, asOf: string) {
  const { reasons, state } = statusOf(anAgreement({ clauses: [term, leaving], ...facts }), day(asOf));
  return { state, reasons };
}

export const begins = { code: 'startsOn', day: day('2024-03-20') };

export const ends = { code: 'endsOn', day: day('2033-06-30') };

export const signed = { code: 'concludedOn', day: day('2024-03-01') };
