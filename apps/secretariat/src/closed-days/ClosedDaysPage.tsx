import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { Page, PrintButton, SelectField, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PoliticalViews } from '../cases/PoliticalViews.tsx';
import { graphql } from '../generated/index.ts';
import { ClosedDayList } from './ClosedDayList.tsx';

const ClosedDaysPageQuery = graphql(`
  query ClosedDaysPage($programme: ID!, $asOf: Day!, $from: Day!, $until: Day!) {
    programme(id: $programme) {
      id
      closedDays(from: $from, until: $until, asOf: $asOf) {
        ...ClosedDayList
      }
    }
  }
`);

const route = '/$programme/closed-days';

/** The days of a year on which it is closed under any of the programme's agreements. */
export function ClosedDaysPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const thisYear = Number(day.slice(0, 4));
  const { year = thisYear } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const asked = { programme: programme.id, asOf: day, from: `${year}-01-01`, until: `${year}-12-31` };
  const answer = useAsked(ClosedDaysPageQuery, asked);
  const years = [...new Set([year, ...[-1, 0, 1, 2, 3].map((apart) => thisYear + apart)])].toSorted(
    (one, other) => one - other,
  );

  return (
    <Page
      title={t`Closed days`}
      product={productName}
      above={programme.name}
      actions={<PrintButton />}
      lead={
        <Trans>
          These days follow from the agreements. Public holidays are not counted in: the agreements do not name them.
        </Trans>
      }
    >
      <PoliticalViews view="closedDays" />
      <Answered answer={answer} lines={10}>
        {({ programme: found }) =>
          found && (
            <Stack>
              <SelectField
                label={t`Year`}
                value={String(year)}
                onChange={(chosen) =>
                  void navigate({
                    search: (before) => ({ ...before, year: Number(chosen) }),
                    replace: true,
                    resetScroll: false,
                  })
                }
                options={years.map((one) => ({ value: String(one), label: String(one) }))}
              />
              <ClosedDayList days={found.closedDays} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
