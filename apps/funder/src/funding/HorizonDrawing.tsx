import { FundingHorizon } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLookedAtDay } from '../day/looked-at-day.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePayerRows } from './use-payer-rows.tsx';
import { useTotalRow } from './use-total-row.tsx';
import { yearsOver } from './years.ts';

const HorizonDrawingFragment = graphql(`
  fragment HorizonDrawing on FundingRow {
    appropriations {
      year
    }
    term {
      starts {
        day
      }
      ends {
        day
      }
    }
    unfunded {
      spans {
        from
        until
      }
    }
    ...PayerRows
    ...TotalRow
  }
`);

interface HorizonDrawingProps {
  readonly rows: readonly FragmentType<typeof HorizonDrawingFragment>[];
}

/** Terms and money laid over each other: years as columns, payers as rows. */
export function HorizonDrawing(props: HorizonDrawingProps) {
  const { t } = useLingui();
  const { day } = useLookedAtDay();
  const payerRowsOf = usePayerRows();
  const totalRowOf = useTotalRow();
  const rows = readFragment(HorizonDrawingFragment, props.rows);
  const years = yearsOver({
    granted: rows.flatMap(({ appropriations }) => appropriations.map(({ year }) => year)),
    spans: rows.flatMap(({ unfunded }) => unfunded.spans ?? []),
    days: rows.flatMap(({ term }) => [term.starts.day, term.ends.day]),
  });

  return (
    <FundingHorizon
      caption={t`Money set aside, year by year`}
      payerTitle={t`Pays`}
      years={years.map(String)}
      currentYear={day.slice(0, 4)}
      rows={[...rows.flatMap((row) => payerRowsOf(row, years)), ...totalRowOf(rows, years)]}
      words={{
        funded: t`money set aside`,
        unfunded: t`duties run on, no money set aside`,
        undetermined: t`undetermined`,
        none: t`outside the term, or paid by somebody else`,
      }}
    />
  );
}
