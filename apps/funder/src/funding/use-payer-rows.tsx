import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { Explained, type FundingCell, type FundingRow, Undetermined } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { isInForce } from '../agreement/agreement-state.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import type { SayAmount } from './use-amount-words.ts';
import { shareOf, within } from './years.ts';

const PayerRowsFragment = graphql(`
  fragment PayerRows on FundingRow {
    agreement {
      id
      status(asOf: $asOf) {
        state
      }
      ...AgreementNames
    }
    appropriations {
      year
      amount {
        amountMinor
        currency
      }
      by {
        key
        ...PartyName
      }
      because {
        ...Trace
      }
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
      undetermined {
        ...Statement
      }
      because {
        ...Trace
      }
    }
  }
`);

type Row = FragmentType<typeof PayerRowsFragment>;

/** One row for each that has set money aside for an agreement; where nobody has, one that says so. */
export function usePayerRows(among: readonly Row[]) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const agreements = readFragment(PayerRowsFragment, among).map(({ agreement }) => agreement);
  const { besidePayer, municipalitiesOf } = useAgreementNames(agreements);
  const traceOf = useTrace();

  return (row: Row, years: readonly number[], say: SayAmount): readonly FundingRow[] => {
    const { agreement, appropriations, term, unfunded } = readFragment(PayerRowsFragment, row);
    const { state } = agreement.status;
    const beside = (payer: string) => {
      const said = [besidePayer(agreement, payer), isInForce(state) ? '' : wording.label('agreementState', state)];
      const note = said.filter((part) => part !== '').join(' · ');
      return { payer, ...(note !== '' && { note }) };
    };
    const missing = readFragment(StatementFragment, unfunded.undetermined);

    if (missing) {
      const label = t`Money set aside`;
      const untold = (
        <Undetermined
          {...traceOf({ label, because: unfunded.because, agreement: agreement.id })}
          {...wording.missing(missing)}
        />
      );
      const runs = { from: term.starts.day ?? '', until: term.ends.day };
      const running = years.filter((year) => within(runs, year));
      const cellOf = (year: number): FundingCell =>
        running.includes(year)
          ? { cover: 'undetermined', ...(year === running[0] && { amount: untold }) }
          : { cover: 'none' };
      return [{ id: agreement.id, ...beside(municipalitiesOf(agreement)), cells: years.map(cellOf) }];
    }

    const gapIn = (year: number): FundingCell => {
      const gap = (unfunded.spans ?? []).map((span) => within(span, year)).find((part) => part !== null);
      if (!gap) return { cover: 'none' };
      return { cover: 'unfunded', part: { ...shareOf(gap), days: wording.period(gap.from, gap.until) } };
    };
    const payers = new Map(appropriations.map(({ by }) => [by.key, by]));
    return [...payers].map(([key, payer]) => ({
      id: `${agreement.id}/${key}`,
      ...beside(nameOf(payer)),
      cells: years.map((year) => {
        const granted = appropriations.find((one) => one.year === year && one.by.key === key);
        if (!granted) return gapIn(year);
        const label = t`Set aside for ${year}`;
        const trace = traceOf({ label, because: granted.because, agreement: agreement.id });
        return { cover: 'funded' as const, amount: <Explained {...trace} value={say(granted.amount)} /> };
      }),
    }));
  };
}
