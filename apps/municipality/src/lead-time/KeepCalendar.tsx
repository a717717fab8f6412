import { Failure, useAct, useClientKey, useLookedAtDay, useWording } from '@landsby/front';
import { Button, ButtonRow, Form, Section, SelectField, Sentence, TextField } from '@landsby/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { keyOfName, useCalendarDraft } from './calendar-draft.ts';
import { KeepCalendarOutcome } from './KeepCalendarOutcome.tsx';

const KeepCalendarFragment = graphql(`
  fragment KeepCalendar on Agreement {
    id
    version
    viewerParty {
      side
    }
    caseBodies(asOf: $asOf) {
      body
      name
    }
  }
`);

const KeepCalendarMutation = graphql(`
  mutation KeepCalendar($input: KeepRecordInput!) {
    keepRecord(input: $input) {
      __typename
      ...KeepCalendarOutcome
    }
  }
`);

const another = 'another';

/** The municipality enters, or pastes, the days on which one of its bodies meets in a year. */
export function KeepCalendar(props: { readonly agreement: FragmentType<typeof KeepCalendarFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const { caseBodies, id, version, viewerParty } = readFragment(KeepCalendarFragment, props.agreement);
  const { change, draft, read } = useCalendarDraft(caseBodies[0]?.body ?? another, Number(today.slice(0, 4)) + 1);
  const [isTried, setTried] = useState(false);
  const [clientKey, renewKey] = useClientKey();
  const [{ data, error, fetching }, keep] = useAct(KeepCalendarMutation);
  if (viewerParty?.side !== 'MUNICIPALITY') return null;

  const known = caseBodies.find(({ body }) => body === draft.body);
  const name = known?.name ?? draft.name.trim();
  const body = known?.body ?? keyOfName(draft.name);
  const isComplete =
    name !== '' && body !== '' && read.handIn !== null && read.days.length > 0 && read.unread.length === 0;
  const save = async () => {
    setTried(true);
    if (!isComplete || read.handIn === null) return;
    const meetingCalendarKept = {
      ...{ on: today, body, name },
      ...{ year: draft.year, meetings: [...read.days], handInDaysBefore: read.handIn },
    };
    const input = { clientKey, agreementId: id, expectedVersion: version, record: { meetingCalendarKept } };
    const answer = await keep({ input });
    if (answer.data) renewKey();
    if (answer.data?.keepRecord.__typename === 'RecordKept') {
      setTried(false);
      change({ text: '' });
    }
  };

  return (
    <Section level={3} title={t`Enter meeting days`}>
      <Form label={t`Enter meeting days`} onSubmit={() => void save()}>
        <SelectField
          label={t`Body`}
          value={draft.body}
          onChange={(chosen) => change({ body: chosen })}
          options={[
            ...caseBodies.map((one) => ({ value: one.body, label: one.name })),
            { value: another, label: t`Another body` },
          ]}
        />
        {!known && (
          <TextField
            label={t`What the body is called`}
            value={draft.name}
            onChange={(written) => change({ name: written })}
            {...(isTried && name === '' && { failure: t`Write what the body is called.` })}
          />
        )}
        <SelectField
          label={t`Year`}
          value={String(draft.year)}
          onChange={(year) => change({ year: Number(year) })}
          options={yearsAround(today).map((year) => ({ value: String(year), label: String(year) }))}
        />
        <TextField
          label={t`Days before a meeting to hand in the case`}
          description={t`Calendar days: 14 if the case must be there two weeks before.`}
          value={draft.handIn}
          onChange={(handIn) => change({ handIn })}
          inputMode="numeric"
          {...(isTried && read.handIn === null && { failure: t`Write a number of days from 0 to 365.` })}
        />
        <TextField
          label={t`Meeting days`}
          description={t`One a line, or pasted from the meeting plan: 12/1, 12 January or 2027-01-12.`}
          value={draft.text}
          onChange={(text) => change({ text })}
          lines={6}
          {...failureOf(isTried, read.days.length, read.unread)}
        />
        {read.days.length > 0 && (
          <Sentence look="quiet">
            <Plural value={read.days.length} one="# day read:" other="# days read:" />{' '}
            {wording.list(read.days.map((day) => wording.shortDay(day)))}.
          </Sentence>
        )}
        {data && <KeepCalendarOutcome outcome={data.keepRecord} />}
        {error && <Failure error={error} onRetry={() => void save()} />}
        <ButtonRow>
          <Button type="submit" look="primary" isPending={fetching}>
            <Trans>Enter them</Trans>
          </Button>
        </ButtonRow>
        <Sentence look="quiet">
          <Trans>Everybody in the agreement sees them. Entered again, they take the place of the earlier ones.</Trans>
        </Sentence>
      </Form>
    </Section>
  );

  function failureOf(isAsked: boolean, count: number, unread: readonly string[]) {
    const pieces = wording.list(unread);
    if (unread.length > 0) return { failure: t`We could not read this as a day: ${pieces}` };
    return isAsked && count === 0 ? { failure: t`Write at least one day.` } : {};
  }
}

function yearsAround(today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1, year + 2, year + 3];
}
