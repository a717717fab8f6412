import { useLookedAtDay } from '@landsby/front';
import { Columns, Section, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { BodyCalendars } from './BodyCalendars.tsx';
import { CaseAnswer } from './CaseAnswer.tsx';
import { LegalDateChoice } from './LegalDateChoice.tsx';
import { type LeadTimeInAddress, usualOfficeDays } from './lead-time-in-address.ts';
import { TimeAroundMeetings } from './TimeAroundMeetings.tsx';
import { useLegalDate } from './use-legal-date.ts';

const LeadTimePlannerFragment = graphql(`
  fragment LeadTimePlanner on Agreement {
    id
    ...LegalDateChoice
    ...LegalDates
    ...BodyCalendars
  }
`);

const route = '/$programme/agreements/$agreement/lead-time';

/** From a legal date backwards through the municipality's bodies to the day to open the case. */
export function LeadTimePlanner(props: { readonly agreement: FragmentType<typeof LeadTimePlannerFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(LeadTimePlannerFragment, props.agreement);
  const { day: asOf } = useLookedAtDay();
  const search = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const { office = usualOfficeDays, carry = 0 } = search;
  const change = (next: LeadTimeInAddress) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const choose = ({ for: entry, by, out }: LeadTimeInAddress) => change({ for: entry, by, out } as LeadTimeInAddress);
  const legalDate = useLegalDate(agreement, search);

  return (
    <Stack space="wide">
      <Columns aside={<TimeAroundMeetings office={office} carry={carry} onChange={change} />}>
        <Section title={t`What must be decided?`}>
          <Stack space="wide">
            <LegalDateChoice agreement={agreement} search={search} onChoose={choose} />
            <CaseAnswer
              agreement={agreement.id}
              legalDate={legalDate}
              question={{ officeDays: office, carryOutDays: carry, asOf }}
            />
          </Stack>
        </Section>
      </Columns>
      <BodyCalendars agreement={agreement} />
    </Stack>
  );
}
