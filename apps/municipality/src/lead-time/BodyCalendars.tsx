import { useWording } from '@landsby/front';
import { DefinitionList, Section, Sentence, Stack } from '@landsby/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { KeepCalendar } from './KeepCalendar.tsx';

const BodyCalendarsFragment = graphql(`
  fragment BodyCalendars on Agreement {
    caseBodies(asOf: $asOf) {
      body
      name
    }
    meetingCalendars(asOf: $asOf) {
      body
      year
      meetings
      handInDaysBefore
    }
    ...KeepCalendar
  }
`);

/** When each body of the chain meets, as far as it has been entered, and a place to enter more. */
export function BodyCalendars(props: { readonly agreement: FragmentType<typeof BodyCalendarsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const agreement = readFragment(BodyCalendarsFragment, props.agreement);
  const { caseBodies, meetingCalendars } = agreement;

  return (
    <Section
      title={t`The bodies and when they meet`}
      lead={
        caseBodies.length > 0 ? (
          <Trans>The case passes these bodies in this order.</Trans>
        ) : (
          <Trans>
            The agreement names no political case. Enter the bodies in the order in which a case passes them.
          </Trans>
        )
      }
    >
      <Stack space="wide">
        {caseBodies.length > 0 && (
          <DefinitionList
            items={caseBodies.map(({ body, name }) => {
              const entered = meetingCalendars
                .filter((calendar) => calendar.body === body)
                .toSorted((one, other) => one.year - other.year);
              return {
                term: name,
                is:
                  entered.length === 0 ? (
                    <Trans>No meeting days entered.</Trans>
                  ) : (
                    entered.map(({ handInDaysBefore, meetings, year }) => {
                      const days = wording.list(meetings.toSorted().map((day) => wording.shortDay(day)));
                      return (
                        <details key={year}>
                          <summary className="min-h-6 cursor-pointer">
                            <Plural value={meetings.length} one={`${year}: # meeting`} other={`${year}: # meetings`} />
                            {', '}
                            <Plural
                              value={handInDaysBefore}
                              one="handed in # day before"
                              other="handed in # days before"
                            />
                          </summary>
                          <Sentence look="quiet">{days}</Sentence>
                        </details>
                      );
                    })
                  ),
              };
            })}
          />
        )}
        <KeepCalendar agreement={agreement} />
      </Stack>
    </Section>
  );
}
