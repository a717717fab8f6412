import type { ClauseFamily, ClauseOf, DayOfYear, Length, Timing } from '../clause/index.ts';
import type { Day, TurningPoint } from '../calendar/index.ts';
import type { Money } from '../money/index.ts';
import type { Share } from '../share/index.ts';
import type { Words } from '../words.ts';

/** What a parameter says in one go, however it is written. */
type Whole =
  | string
  | number
  | boolean
  | null
  | undefined
  | Day
  | DayOfYear
  | Length
  | { readonly afterStart: Length }
  | { readonly citedAs: string }
  | { readonly year: number }
  | Money
  | Share
  | Timing
  | TurningPoint
  | Words;

/** Beside a key these only name what the key stands for. */
export const namingFields = ['words', 'name', 'aliases', 'ruleIds'] as const;
/** What an entry of a list is known by; a root's own body, plan or report is a parameter. */
export const identityFields = ['key', 'party', 'level', 'body'] as const;
const keyFields = ['key', 'plan', 'level', 'body', 'role'] as const;

type NamingIn<Value> =
  Extract<keyof Value, (typeof keyFields)[number]> extends never ? never : (typeof namingFields)[number];

type PlacesIn<Value> = Value extends Whole
  ? never
  : { [Name in Exclude<keyof Value & string, NamingIn<Value>>]: PlacesAt<Name, Value[Name]> }[Exclude<
      keyof Value & string,
      NamingIn<Value>
    >];

type PlacesAt<Name extends string, Value> =
  NonNullable<Value> extends Whole
    ? Name
    : NonNullable<Value> extends readonly (infer Entry)[]
      ? Name | `${Name}.${Exclude<PlacesIn<Entry>, (typeof identityFields)[number]>}`
      :
          | (null extends Value ? Name : undefined extends Value ? Name : never)
          | `${Name}.${PlacesIn<NonNullable<Value>>}`;

/** Where in a family's parameters something can differ: `notice.length`, `actions.timing`. */
type PlaceIn<Family extends ClauseFamily> = PlacesIn<ClauseOf<Family>['parameters']>;

/** The same over all families: `ordinaryTermination.notice.length`; a term that ends after a length is written as a timing is. */
export type ParameterName =
  | { [Family in ClauseFamily]: `${Family}.${PlaceIn<Family>}` }[ClauseFamily]
  | 'term.end.length';

type ChoicesIn<Value> =
  Value extends Exclude<Whole, string>
    ? never
    : { [Name in keyof Value & string]: ChoicesAt<Name, NonNullable<Value[Name]>> }[keyof Value & string];

type ChoicesAt<Name extends string, Value> = Value extends string
  ? string extends Value
    ? never
    : `${Name}.${Exclude<Value, 'unstated'>}`
  : Value extends readonly (infer Entry)[]
    ? ChoicesAt<Name, Entry>
    : `${Name}.${ChoicesIn<Value>}`;

/** A word of a closed list and where it stands: `breach.threshold.material`; what is unstated has one word everywhere. */
export type ParameterChoice =
  | { [Family in ClauseFamily]: `${Family}.${ChoicesIn<ClauseOf<Family>['parameters']>}` }[ClauseFamily]
  | 'term.end.kind.afterStart';

export function nameKnownBy(fields: Readonly<Record<string, unknown>>): boolean {
  return keyFields.some((field) => field in fields);
}
