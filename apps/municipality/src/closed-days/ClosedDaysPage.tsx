import { useAgreementAsked, useAsked, useLookedAtDay } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { OpeningHours } from '@landsby/keeping/opening-hours';
import { AgreementRecording } from '@landsby/keeping/record';
import { Section, SelectField, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';
import { ClosedDayList } from './ClosedDayList.tsx';

const ClosedDaysPageQuery = graphql(`
  query ClosedDaysPage($agreement: ID!, $asOf: Day!, $from: Day!, $until: Day!) {
    agreement(id: $agreement) {
      id
      ...AgreementFrame
      ...AgreementRecording
      recordable {
        hours {
          clause {
            key
          }
          ...OpeningHours
        }
      }
      closedDays(from: $from, until: $until, asOf: $asOf) {
        ...ClosedDayList
      }
    }
  }
`);

const route = '/$programme/agreements/$agreement/closed-days';

/** The days of a year on which it is closed by the agreement. */
export function ClosedDaysPage() {
  const { t } = useLingui();
  const { day } = useLookedAtDay();
  const thisYear = Number(day.slice(0, 4));
  const { year = thisYear } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const asked = { ...useAgreementAsked(), from: `${year}-01-01`, until: `${year}-12-31` };
  const answer = useAsked(ClosedDaysPageQuery, asked);
  const years = [...new Set([year, ...[-1, 0, 1, 2, 3].map((apart) => thisYear + apart)])].toSorted(
    (one, other) => one - other,
  );

  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="closedDays">
          <Stack space="wide">
            <Section
              title={t`Closed days in ${year}`}
              lead={
                <Trans>
                  These days follow from the agreement. Public holidays are not counted in: the agreement does not name
                  them.
                </Trans>
              }
            >
              <Stack>
                <SelectField
                  label={t`Year`}
                  value={String(year)}
                  onChange={(chosen) =>
                    void navigate({ search: { year: Number(chosen) }, replace: true, resetScroll: false })
                  }
                  options={years.map((one) => ({ value: String(one), label: String(one) }))}
                />
                <ClosedDayList days={agreement.closedDays} agreement={agreement.id} />
              </Stack>
            </Section>
            <AgreementRecording agreement={agreement}>
              {agreement.recordable.hours.map((hours) => (
                <OpeningHours key={hours.clause.key} hours={hours} />
              ))}
            </AgreementRecording>
          </Stack>
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
