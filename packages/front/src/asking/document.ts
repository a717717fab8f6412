export type Variables = { readonly [name: string]: unknown };

/** A question of a front end: its text, and in its type what it asks with and what it answers. */
export interface QuestionDocument<Data, Asked> {
  readonly toString: () => string;
  readonly __apiType?: (variables: Asked) => Data;
}
