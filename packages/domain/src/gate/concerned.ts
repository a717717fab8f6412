import { type Agreement, eventsOf } from '../agreement/index.ts';
import { type AgreementRecord, acceptances, type RecordOf, recordsOf, subjectOf } from '../record/index.ts';
import { bodyClause } from './body.ts';

/** Whose yes a record needs before it holds; empty where the word of one is enough. */
export function concernedBy(agreement: Agreement, record: AgreementRecord): readonly string[] {
  switch (record.kind) {
    case 'planDrawnUp':
    case 'choiceMade':
    case 'dialogueHeld':
      return agreement.parties.map(({ key }) => key);
    case 'conditionMet':
      return isPrerequisite(agreement, record.clause) ? agreement.parties.map(({ key }) => key) : [];
    case 'extraOrderPlaced':
      return [record.payer, record.payee];
    case 'roundHeld':
    case 'indexEntered':
    case 'openingHoursProposed':
    case 'specialHoursProposed':
      return sidesOf(agreement, record.clause);
    case 'roundAmountChosen':
      return eventsOf(agreement, 'roundHeld').flatMap(({ clause, key }) =>
        key === record.round ? sidesOf(agreement, clause) : [],
      );
    case 'materialRightsAgreed':
      return eventsOf(agreement, 'materialRecorded').find(({ key }) => key === record.material)?.makers ?? [];
    case 'memberSeated':
      return whoSeats(agreement, record);
    default:
      return [];
  }
}

/** S4.29: all parties where members are appointed jointly; else the organisation itself, where it is a party here. */
function whoSeats(agreement: Agreement, { body, organisation }: RecordOf<'memberSeated'>): readonly string[] {
  const jointly = bodyClause(agreement, body)?.parameters.appointment === 'jointly';
  return agreement.parties.flatMap((party) => (jointly || party.organisation === organisation ? [party.key] : []));
}

/** Who has yet to say yes to a record. */
export function stillToAccept(agreement: Agreement, record: AgreementRecord): readonly string[] {
  if (!('key' in record)) return [];
  const accepted = acceptances(agreement, subjectOf(record));
  return concernedBy(agreement, record).filter((party) => !accepted.has(party));
}

function isPrerequisite({ clauses }: Agreement, id: string): boolean {
  return clauses.some(
    (clause) => clause.id === id && clause.family === 'condition' && clause.parameters.kind === 'prerequisiteAgreement',
  );
}

/** The two between whom a clause runs. */
function sidesOf({ clauses }: Agreement, id: string): readonly string[] {
  const clause = clauses.find((candidate) => candidate.id === id);
  switch (clause?.family) {
    case 'paymentByCalendar':
    case 'paymentPerEvent':
      return [clause.parameters.payer, clause.parameters.payee];
    case 'openingHours':
      return [...new Set([clause.parameters.kept, clause.parameters.agreedWith])];
    default:
      return [];
  }
}

/** What others have recorded, of these kinds, that holds once the party has said yes. */
export function waitingForYes(
  agreement: Agreement,
  party: string,
  kinds: ReadonlySet<AgreementRecord['kind']>,
): readonly AgreementRecord[] {
  return recordsOf(agreement).filter(
    (record) => kinds.has(record.kind) && stillToAccept(agreement, record).includes(party),
  );
}
