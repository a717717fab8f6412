import { usePickedWords } from '@landsby/front';
import { useToldDifference } from '@landsby/keeping/difference';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const DifferenceRowsFragment = graphql(`
  fragment DifferenceRows on DifferenceTable {
    template {
      parties {
        ...PartyName
      }
    }
    agreements {
      id
      parties {
        ...PartyName
      }
    }
    rows {
      key
      cells {
        agreement {
          id
        }
        differences {
          kind
          clause {
            key
            heading {
              da
              sv
              en
            }
          }
          comparedClause {
            heading {
              da
              sv
              en
            }
          }
          ...ToldDifference
        }
      }
    }
  }
`);

/** How one agreement departs: its words and the clause that says so. */
export interface Departure {
  readonly says: string;
  readonly clause: string | null;
}

export interface DifferenceRow {
  readonly key: string;
  readonly label: string;
  /** The clause that it is about. */
  readonly clause: string;
  /** What the template says; nothing where it says nothing. */
  readonly inTemplate: string | null;
  /** By the agreement's id; the others say what the template says. */
  readonly departures: ReadonlyMap<string, Departure>;
}

/** What differs, row by row, in words. */
export function useDifferenceRows(table: FragmentType<typeof DifferenceRowsFragment>): readonly DifferenceRow[] {
  const { t } = useLingui();
  const pick = usePickedWords();
  const told = useToldDifference();
  const { agreements, rows, template } = readFragment(DifferenceRowsFragment, table);
  const partiesOf = new Map(agreements.map(({ id, parties }) => [id, parties]));
  const wordOfKind: Readonly<Record<string, string>> = {
    CLAUSE_MISSING: t`missing`,
    CLAUSE_ADDED: t`added`,
    ENTRY_MISSING: t`missing`,
    ENTRY_ADDED: t`added`,
    PARTY_MISSING: t`not a party`,
    PARTY_ADDED: t`a party too`,
  };

  return rows.flatMap(({ cells, key }) => {
    const said = cells.flatMap(({ agreement, differences }) =>
      differences.map((difference) => ({
        agreement: agreement.id,
        difference,
        told: told(difference, {
          ofThis: partiesOf.get(agreement.id) ?? [],
          ofCompared: template.parties,
        }),
      })),
    );
    const [first] = said;
    if (!first) return [];
    const { clause, comparedClause, kind } = first.difference;
    const heading = (comparedClause ?? clause)?.heading;
    const isEntry = kind === 'ENTRY_ADDED' || kind === 'ENTRY_MISSING';
    const entry = isEntry ? (first.told.from ?? first.told.to) : null;
    return [
      {
        key,
        label: entry === null ? first.told.label || t`Parties` : `${first.told.label}: ${entry}`,
        clause: heading ? pick(heading).text : '',
        inTemplate: kind === 'CHANGED' ? first.told.from : kind.endsWith('MISSING') ? t`has it` : null,
        departures: new Map(
          said.map(({ agreement, difference, told: { to } }) => [
            agreement,
            { says: wordOfKind[difference.kind] ?? to ?? '', clause: difference.clause?.key ?? null },
          ]),
        ),
      },
    ];
  });
}
