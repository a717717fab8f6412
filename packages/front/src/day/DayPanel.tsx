import { Button, DayField, Form, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLookedAtDay } from './looked-at-day.ts';

interface DayPanelProps {
  /** This very page, today. */
  readonly todayHref: string;
  /** Leads to the same page on a day; null for today. */
  readonly onChoose: (day: string | null) => void;
}

/** Leads to the same page as it was, or will be, on another day. */
export function DayPanel({ todayHref, onChoose }: DayPanelProps) {
  const { t } = useLingui();
  const lookedAt = useLookedAtDay();
  const [day, setDay] = useState<string | null>(lookedAt.day);
  const [wasAsked, setWasAsked] = useState(false);
  const choose = () => {
    setWasAsked(true);
    if (day !== null) onChoose(day === lookedAt.today ? null : day);
  };

  return (
    <Form label={t`Look at another day`} onSubmit={choose}>
      <DayField
        label={t`See everything as of`}
        description={t`Dates, states and amounts are worked out for that day.`}
        value={day}
        onChange={setDay}
        {...(wasAsked && day === null && { failure: t`Choose a day in the years 1900 to 2199.` })}
      />
      <Button type="submit" look="primary">
        <Trans>See that day</Trans>
      </Button>
      {!lookedAt.isToday && (
        <TextLink href={todayHref}>
          <Trans>Back to today</Trans>
        </TextLink>
      )}
    </Form>
  );
}
