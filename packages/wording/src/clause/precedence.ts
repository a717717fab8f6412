import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Between = NonNullable<WrittenParameters<'precedence'>['betweenClauses']>;

export interface PrecedencePhrases {
  readonly documents: string;
  readonly only: (document: string) => string;
  readonly betweenClauses: Readonly<Record<Between, string>>;
  readonly betweenUnstated: string;
}

export const precedence: Teller<'precedence', PrecedencePhrases> = (
  { betweenClauses, documents, ...rest },
  say,
  { words },
) => {
  nothingElse(rest);
  const items = documents.map(({ name }) => words(name));
  return [
    items.length === 1 ? say.only(items.join('')) : { lead: say.documents, items, inOrder: true },
    betweenClauses === null ? say.betweenUnstated : say.betweenClauses[betweenClauses],
  ];
};
