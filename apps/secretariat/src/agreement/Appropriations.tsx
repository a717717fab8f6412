import { useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedMoney, useTrace } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { EmptyState, Explained, FundingHorizon, type FundingCell, Section, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { UnfundedTime } from './UnfundedTime.tsx';

const AppropriationsFragment = graphql(`
  fragment Appropriations on Agreement {
    id
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
    appropriationTotal {
      ...ExplainedMoney
    }
    unfunded(asOf: $asOf) {
      spans {
        from
        until
      }
    }
    ...UnfundedTime
  }
`);

/** What is set aside year by year, and where the agreement runs on without money. */
export function Appropriations(props: { readonly agreement: FragmentType<typeof AppropriationsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const traceOf = useTrace();
  const { day } = useLookedAtDay();
  const agreement = readFragment(AppropriationsFragment, props.agreement);
  const { appropriations, appropriationTotal, id, unfunded } = agreement;
  const spans = unfunded.spans ?? [];
  const years = yearsOver(
    appropriations.map(({ year }) => year),
    spans,
  );
  const payers = new Map(appropriations.map(({ by }) => [by.key, by]));

  const cellOf = (payer: string, year: number): FundingCell => {
    const granted = appropriations.find((one) => one.year === year && one.by.key === payer);
    if (!granted) return { cover: spans.some((span) => touches(span, year)) ? 'unfunded' : 'none' };
    const label = t`Appropriation for ${year}`;
    const trace = traceOf({ label, because: granted.because, agreement: id });
    return { cover: 'funded', amount: <Explained {...trace} value={wording.money(granted.amount)} /> };
  };

  return (
    <Section title={t`Appropriations`} lead={<UnfundedTime agreement={agreement} />}>
      {appropriations.length === 0 ? (
        <EmptyState title={t`No appropriation is recorded`} />
      ) : (
        <>
          <FundingHorizon
            caption={t`Year by year`}
            payerTitle={t`Pays`}
            years={years.map(String)}
            currentYear={day.slice(0, 4)}
            rows={[...payers].map(([key, payer]) => ({
              id: key,
              payer: nameOf(payer),
              cells: years.map((year) => cellOf(key, year)),
            }))}
            words={{
              funded: t`set aside`,
              unfunded: t`runs on without money`,
              undetermined: t`undetermined`,
              none: t`nothing agreed`,
            }}
          />
          {appropriationTotal && (
            <Sentence>
              <Trans>
                Set aside in all:{' '}
                <ExplainedMoney label={t`Appropriations in all`} answer={appropriationTotal} agreement={id} />
              </Trans>
            </Sentence>
          )}
        </>
      )}
    </Section>
  );
}

interface Span {
  readonly from: string;
  readonly until: string | null;
}

function touches({ from, until }: Span, year: number): boolean {
  return from <= `${year}-12-31` && (until === null || until >= `${year}-01-01`);
}

/** From the first year with money to the last that needs it; of what has no end, three years more. */
function yearsOver(granted: readonly number[], spans: readonly Span[]): readonly number[] {
  const edges = spans.flatMap(({ from, until }) => [
    Number(from.slice(0, 4)),
    until === null ? Number(from.slice(0, 4)) + 3 : Number(until.slice(0, 4)),
  ]);
  const known = [...granted, ...edges];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}
