import type { Clause } from '../clause/index.ts';
import { foundOf } from '../expectation/index.ts';
import type { AgreementDefinition } from './definition.ts';
import { type DefinitionProblem, keyOf, type Named } from './definition-problem.ts';

/** What a key in a clause may stand for. */
type Target = Extract<Named, 'party' | 'body' | 'partyOrBody' | 'partyOrSide' | 'payer'>;

interface Reference {
  readonly path: string;
  readonly key: string;
  readonly to: Target;
}

/** Keys in clauses that lead nowhere. */
export function brokenReferences({ clauses, parties }: AgreementDefinition): readonly DefinitionProblem[] {
  const partyKeys = parties.map(({ key }) => key);
  const bodies = clauses.flatMap((clause) => (clause.family === 'governanceBody' ? [clause.parameters.body] : []));
  const allowed: Readonly<Record<Target, readonly string[]>> = {
    party: partyKeys,
    body: bodies,
    partyOrBody: [...partyKeys, ...bodies],
    partyOrSide: [...partyKeys, 'each-municipality', 'each-party'],
    payer: [...partyKeys, 'funder', 'by-agreement'],
  };
  return clauses.flatMap((clause, index) =>
    referencesOf(clause)
      .filter(({ key, to }) => !allowed[to].includes(key))
      .map(({ key, path, to }) => ({
        path: `clauses[${index}].parameters.${path}`,
        expected: keyOf(to, allowed[to]),
        found: foundOf(key),
      })),
  );
}

/** Every place of a clause that names a party or a body. */
export function referencesOf(clause: Clause): readonly Reference[] {
  switch (clause.family) {
    case 'parties':
      return listed('leaving.endsWithout', clause.parameters.leaving?.endsWithout ?? []);
    case 'purpose':
      return clause.parameters.needLevels.flatMap(({ activities, leadBy }, index) => [
        ...party(`needLevels[${index}].leadBy`, leadBy),
        ...(activities ?? []).flatMap(({ by }, place) => party(`needLevels[${index}].activities[${place}].by`, by)),
      ]);
    case 'ordinaryTermination':
      return clause.parameters.noticeByParty.flatMap(({ party: key }, index) =>
        party(`noticeByParty[${index}].party`, key),
      );
    case 'governanceBody':
      return clause.parameters.seats.map(({ from }, index) => ({
        path: `seats[${index}].from`,
        key: from,
        to: 'partyOrSide',
      }));
    case 'role':
      return [
        { path: 'of', key: clause.parameters.of, to: 'partyOrSide' },
        ...clause.parameters.sitsIn.map((key, index) => ({ path: `sitsIn[${index}]`, key, to: 'body' }) as const),
      ];
    case 'plan':
      return partyOrBody('adoptedBy', clause.parameters.adoptedBy);
    case 'paymentByCalendar':
    case 'paymentByInstalments':
    case 'paymentPerEvent':
      return [...party('payer', clause.parameters.payer), ...party('payee', clause.parameters.payee)];
    case 'appropriation':
      return party('by', clause.parameters.by);
    case 'funding':
      return [
        ...party('administeredBy', clause.parameters.administeredBy),
        ...clause.parameters.items.map(
          ({ payer }, index) => ({ path: `items[${index}].payer`, key: payer, to: 'payer' }) as const,
        ),
        ...partyOrBody('budget.preparedBy', clause.parameters.budget?.preparedBy),
        ...partyOrBody('budget.approvedBy', clause.parameters.budget?.approvedBy),
      ];
    case 'commitment':
      return [...listed('by', clause.parameters.by), ...listed('to', clause.parameters.to)];
    case 'communication':
      return [
        ...party('approval.by', clause.parameters.approval?.by),
        ...listed('logosRequiredOf', clause.parameters.logosRequiredOf),
      ];
    case 'reporting':
      return [...party('by', clause.parameters.by), ...listed('to', clause.parameters.to)];
    case 'dataProtection':
      return [
        ...party('consentBy', clause.parameters.consentBy),
        ...party('storageBy', clause.parameters.storageBy),
        ...party('dutyToNotify.by', clause.parameters.dutyToNotify?.by),
      ];
    case 'openingHours':
      return [...party('kept', clause.parameters.kept), ...party('agreedWith', clause.parameters.agreedWith)];
    case 'condition':
      return clause.parameters.kind === 'politicalDecision' ? party('of', clause.parameters.of) : [];
    case 'signature':
      return clause.parameters.signatories.flatMap(({ party: key }, index) =>
        party(`signatories[${index}].party`, key),
      );
    default:
      return [];
  }
}

function party(path: string, key: string | null | undefined): readonly Reference[] {
  return key ? [{ path, key, to: 'party' }] : [];
}

function partyOrBody(path: string, key: string | null | undefined): readonly Reference[] {
  return key ? [{ path, key, to: 'partyOrBody' }] : [];
}

function listed(path: string, keys: readonly string[]): readonly Reference[] {
  return keys.flatMap((key, index) => party(`${path}[${index}]`, key));
}
