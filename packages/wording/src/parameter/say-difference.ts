import type { NameOf } from '../catalogue.ts';
import { camelCase } from '../label.ts';
import { asSentence, sentenceOf } from '../sentence.ts';
import { readStatement, type WireStatement } from '../statement.ts';
import type { ParameterCatalogue } from './catalogue.ts';

/** What one side says: one thing, several that belong together, or both: what it is and what goes with it. */
export interface WireParameterValue {
  readonly says: WireStatement | null;
  readonly parts: readonly { readonly place: string; readonly says: WireStatement }[];
}

/** A difference as the API sends it. */
export interface WireDifference {
  readonly kind: string;
  readonly place: string | null;
  readonly entry: WireParameterValue | null;
  readonly from: WireParameterValue | null;
  readonly to: WireParameterValue | null;
}

/** Who the parties and bodies of each side are, and what the clause is called. */
export interface DifferenceNames {
  readonly inOne: NameOf;
  readonly inOther: NameOf;
  readonly clause: string;
}

export interface ToldDifference {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sentence: string;
}

export function sayDifference(
  catalogue: ParameterCatalogue,
  { entry, from, kind, place, to }: WireDifference,
  { clause, inOne, inOther }: DifferenceNames,
): ToldDifference {
  const label =
    place === null ? clause : labelOf(catalogue, place, entry && sayValue(entry, { catalogue, place, nameOf: inOne }));
  const said = {
    from: from && sayValue(from, { catalogue, place: place ?? '', nameOf: inOne }),
    to: to && sayValue(to, { catalogue, place: place ?? '', nameOf: inOther }),
  };
  const value = said.from !== null && said.to !== null ? `${said.from} → ${said.to}` : (said.from ?? said.to ?? '');
  const frames: Readonly<Record<string, (what: string, value: string) => string>> = catalogue.frames;
  return { label, ...said, sentence: asSentence(frames[camelCase(kind)]?.(label, value) ?? catalogue.unknown) };
}

function labelOf({ labels, unknown }: ParameterCatalogue, place: string, entry: string | null): string {
  const known: Readonly<Record<string, string>> = labels;
  const label = known[place] ?? unknown;
  return entry === null ? label : `${label} (${entry})`;
}

interface At {
  readonly catalogue: ParameterCatalogue;
  readonly place: string;
  readonly nameOf: NameOf;
}

function sayValue({ parts, says }: WireParameterValue, at: At): string {
  const known = says && sayStatement(says, at);
  const rest = besideEachOther(parts).map(([place, statements]) => {
    const said = statements.map((part) => sayStatement(part, { ...at, place })).join(', ');
    return place === at.place ? said : `${uncapitalised(labelOf(at.catalogue, place, null))}: ${said}`;
  });
  if (known === null) return rest.join(', ');
  return rest.length > 0 ? `${known} (${rest.join(', ')})` : known;
}

/** What stands at one place several times running is said under one label. */
function besideEachOther(parts: WireParameterValue['parts']) {
  const runs: (readonly [place: string, statements: WireStatement[]])[] = [];
  for (const { place, says } of parts) {
    const run = runs.at(-1);
    if (run?.[0] === place) run[1].push(says);
    else runs.push([place, [says]]);
  }
  return runs;
}

function sayStatement(statement: WireStatement, { catalogue, nameOf, place }: At): string {
  const words: Readonly<Record<string, string>> = catalogue.choices;
  const choice = (value: string) => words[`${place}.${value}`] ?? catalogue.unknown;
  return sentenceOf(catalogue.values, readStatement(statement), { nameOf, choice }) ?? catalogue.unknown;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
}
