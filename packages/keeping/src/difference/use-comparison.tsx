import { agreementId, useAskedIf, usePickedWords } from '@landsby/front';
import type { MarginNote } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useToldDifference } from './use-told-difference.ts';

const ComparableFragment = graphql(`
  fragment Comparable on Agreement {
    id
    parties {
      ...PartyName
    }
  }
`);

const ComparisonQuery = graphql(`
  query Comparison($agreement: ID!, $with: ID!) {
    agreement(id: $agreement) {
      id
      differences(with: $with) {
        key
        clause {
          key
        }
        ...ToldDifference
      }
    }
    compared: agreement(id: $with) {
      id
      kind
      title {
        da
        sv
        en
      }
      parties {
        ...PartyName
      }
    }
  }
`);

/** What differs from the agreement in the address: beside the clauses that have a place here, and the rest. */
export interface Comparison {
  /** What it is compared with; null where it does not exist or is not ours to see. */
  readonly withTitle: string | null;
  readonly count: number;
  readonly notesOf: (clause: string) => readonly MarginNote[];
  /** What stands beside no clause: clauses that are missing, parties. */
  readonly elsewhere: readonly string[];
}

/** Null while nothing is compared, or before the answer is there. */
export function useComparison(of: FragmentType<typeof ComparableFragment>): Comparison | null {
  const { t } = useLingui();
  const pick = usePickedWords();
  const told = useToldDifference();
  const { id, parties } = readFragment(ComparableFragment, of);
  const { programme = '' } = useParams({ strict: false });
  const { compare } = useSearch({ strict: false });
  const asked = compare === undefined ? null : { agreement: id, with: agreementId(programme, compare) };
  const [{ data }] = useAskedIf(ComparisonQuery, asked);
  if (!asked || !data) return null;
  const { agreement, compared } = data;
  const found = (agreement?.differences ?? []).map((difference) => ({
    key: difference.key,
    clause: difference.clause?.key,
    ...told(difference, { ofThis: parties, ofCompared: compared?.parties ?? [] }),
  }));
  const title = compared?.kind === 'TEMPLATE' ? t`Differs from the template` : t`Differs`;
  return {
    withTitle: compared && agreement?.differences ? pick(compared.title).text : null,
    count: found.length,
    notesOf: (clause) =>
      found
        .filter((difference) => difference.clause === clause)
        .map(({ from, key, label, sentence, to }) => ({
          id: `difference ${key}`,
          title,
          content:
            from === null || to === null ? (
              `${sentence}.`
            ) : (
              <Trans>
                {label}: <del>{from}</del> → <ins>{to}</ins>
              </Trans>
            ),
        })),
    elsewhere: found.filter(({ clause }) => clause === undefined).map(({ sentence }) => `${sentence}.`),
  };
}
