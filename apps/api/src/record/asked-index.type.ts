import { clausesOf } from '@landsby/domain/agreement';
import type { ClauseOf, Regulation } from '@landsby/domain/clause';
import { type PartOf, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';

interface Followed {
  readonly clause: ClauseOf<'paymentByCalendar'> | ClauseOf<'paymentPerEvent'>;
  readonly regulation: Regulation;
}

export const AskedIndexType = builder.objectRef<PartOf<Followed>>('AskedIndex').implement({
  description: 'An index that an amount follows; people enter its figures as they are published.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause whose amount follows it.',
      resolve: ({ of, part }) => partOf(of, part.clause),
    }),
    index: t.field({
      type: WordsType,
      description: 'Its name.',
      resolve: ({ part }) => part.regulation.index,
    }),
    firstYear: t.int({
      description: 'The first year whose amount follows it.',
      resolve: ({ part }) => part.regulation.firstYear,
    }),
  }),
});

export function indexesFollowed(of: ShownAgreement): readonly PartOf<Followed>[] {
  const payments = [...clausesOf(of.terms, 'paymentByCalendar'), ...clausesOf(of.terms, 'paymentPerEvent')];
  return payments.flatMap((clause) => {
    const { regulation } = clause.parameters;
    return regulation ? [partOf(of, { clause, regulation })] : [];
  });
}
