import { clausesOf, statusOf } from '../../agreement/index.ts';
import { once, readOnce } from '../reading/once.ts';
import { sentencesOf } from '../reading/text.ts';
import type { Sisters } from '../sisters.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S1.09, S1.27, S3.04: who signs, who is bound without being a party, and which agreement must be in force first. */
export const partiesBound: FindingRule = (subject) => [
  ...signatories(subject),
  ...nonParties(subject),
  ...prerequisites(subject),
];

/** An agreement that was concluded without saying who signs has been signed. */
function signatories({ agreement }: Subject): readonly Found[] {
  const { conclusion, kind, parties } = agreement;
  const [clause] = clausesOf(agreement, 'signature');
  if (!clause && (conclusion.kind === 'concluded' || kind === 'template')) return [];
  const signed = new Set(
    clause?.parameters.signatories.flatMap(({ party, roles }) => (roles.length > 0 ? [party] : [])) ?? [],
  );
  const missing = parties.map(({ key }) => key).filter((key) => !signed.has(key));
  return missing.length === 0
    ? []
    : [{ clause: clause?.id ?? null, fault: { code: 'signatoriesMissing', parties: missing } }];
}

const binds =
  /\s+(?:skal|forpligter sig|betaler|er ansvarlig|ska|skall|åtar sig|förbinder sig|betalar|ansvarar|must|shall|commits|undertakes|pays|is responsible)(?!\p{L})/giu;

/** A sentence of a clause of duties that begins with somebody who is no party, and binds them. */
function nonParties({ agreement, passages, sisters }: Subject): readonly Found[] {
  const parties = new Set(agreement.parties.map(({ organisation }) => organisation));
  const named = byName(sisters.organisations);
  const bound = agreement.clauses.filter(
    ({ family }) => family === 'commitment' || family.startsWith('payment') || family === 'reporting',
  );
  return bound.flatMap(({ id }) => {
    const begun = passages
      .filter(({ clause, place }) => clause === id && place === 'body')
      .flatMap((passage) => beginnings(passage));
    const others = new Set(begun.flatMap((name) => named.get(name) ?? []));
    return [...others]
      .filter((other) => !parties.has(other.id) && other.kind !== 'foundation')
      .map(
        ({ id: organisation, name }): Found => ({
          clause: id,
          mark: organisation,
          fault: { code: 'committedNonParty', name },
        }),
      );
  });
}

/** What stands before a word that binds, from its sentence's first letter on. */
const beginnings = readOnce((said) =>
  sentencesOf(said).flatMap(({ text }) => {
    const begins = text.replace(/^\P{L}+/u, '');
    return [...begins.matchAll(binds)].map(({ index }) => begins.slice(0, index).toLowerCase());
  }),
);

type Others = Sisters['organisations'];

const byName = once((organisations: Others): ReadonlyMap<string, Others> => {
  const named = new Map<string, Others>();
  for (const one of organisations)
    for (const name of [one.name, ...one.aliases].map((said) => said.toLowerCase()))
      named.set(name, [...(named.get(name) ?? []), one]);
  return named;
});

function prerequisites({ agreement, asOf, sisters }: Subject): readonly Found[] {
  return clausesOf(agreement, 'condition').flatMap(({ id, parameters }): readonly Found[] => {
    if (parameters.kind !== 'prerequisiteAgreement') return [];
    const { name } = parameters;
    const meant = sisters.agreements.find(({ title }) =>
      Object.values(title).some((text) => text.toLowerCase() === name.toLowerCase()),
    );
    if (!meant || ['inForce', 'noticeGiven'].includes(statusOf(meant, asOf).state)) return [];
    return [{ clause: id, fault: { code: 'prerequisiteNotInForce', name } }];
  });
}
