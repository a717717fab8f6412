import type { AgreementInput } from '../../agreement/an-agreement.ts';
import type { ClauseInput } from '../../clause/a-clause.ts';
import type { ClauseFamily } from '../../clause/index.ts';

type Mutable<Value> = Value extends readonly (infer Entry)[]
  ? Mutable<Entry>[]
  : Value extends object
    ? { -readonly [Name in keyof Value]: Mutable<Value[Name]> }
    : Value;

/** A definition's JSON that a test may change. */
export type Draft = Mutable<AgreementInput>;
export type DraftClause<Family extends ClauseFamily = ClauseFamily> = Mutable<
  Extract<ClauseInput, { readonly family: Family }>
>;

export function draftOf(definition: AgreementInput): Draft {
  return copyOf<unknown>(definition) as Draft;
}

export function clausesIn<Family extends ClauseFamily>(draft: Draft, family: Family): DraftClause<Family>[] {
  return draft.clauses.filter((clause) => clause.family === family) as unknown as DraftClause<Family>[];
}

/** The first clause of a family that meets the condition. */
export function clauseIn<Family extends ClauseFamily>(
  draft: Draft,
  family: Family,
  isMeant: (clause: DraftClause<Family>) => boolean = () => true,
): DraftClause<Family> | undefined {
  return clausesIn(draft, family).find(isMeant);
}

/** Adds a sentence to a clause's text in every language it has. */
export function say(clause: Pick<DraftClause, 'body'>, words: { da: string; sv: string; en: string }): void {
  for (const language of ['da', 'sv', 'en'] as const) {
    const said = clause.body[language];
    if (said !== undefined) clause.body[language] = `${said}${/[.!?]$/.test(said) ? '' : '.'} ${words[language]}`;
  }
}

export function everywhere(sentence: string): { da: string; sv: string; en: string } {
  return { da: sentence, sv: sentence, en: sentence };
}

export function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
