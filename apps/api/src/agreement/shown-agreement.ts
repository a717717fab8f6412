import type { Agreement, Party } from '@landsby/domain/agreement';
import type { Clause } from '@landsby/domain/clause';
import { once } from '../operation/once.ts';

/** An agreement as the database showed it to the viewer in this operation: which row, in which version, and what it says. */
export type ShownAgreement = {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly terms: Agreement;
};

/** A part of an agreement never travels alone: its explanations lead back to the clauses of the whole. */
export type PartOf<Part> = { readonly of: ShownAgreement; readonly part: Part };

export function partOf<Part>(of: ShownAgreement, part: Part): PartOf<Part> {
  return { of, part };
}

export function presentPartOf<Part>(of: ShownAgreement, part: Part | null | undefined): PartOf<Part> | null {
  return part === null || part === undefined ? null : partOf(of, part);
}

const partiesByKey = once((of: ShownAgreement) => new Map(of.terms.parties.map((one) => [one.key, partOf(of, one)])));
const clausesById = once((of: ShownAgreement) => new Map(of.terms.clauses.map((one) => [one.id, partOf(of, one)])));

/** In the order of the document; each is one and the same however often it is named. */
export function partiesOf(of: ShownAgreement): readonly PartOf<Party>[] {
  return [...partiesByKey(of).values()];
}

export function clausesIn(of: ShownAgreement): readonly PartOf<Clause>[] {
  return [...clausesById(of).values()];
}

export function partyOfKey(of: ShownAgreement, key: string): PartOf<Party> {
  const party = partiesByKey(of).get(key);
  if (!party) throw new Error(`Agreement ${of.id} names party ${key}, which it does not have.`);
  return party;
}

export function clauseOfId(of: ShownAgreement, id: string): PartOf<Clause> {
  const clause = clausesById(of).get(id);
  if (!clause) throw new Error(`Agreement ${of.id} names clause ${id}, which it does not have.`);
  return clause;
}
