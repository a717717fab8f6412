import { Button, DayField, Form, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLinks } from '../routes/use-links.ts';
import { useLookedAtDay } from './looked-at-day.ts';

/** Leads to the same page as it was, or will be, on another day. */
export function DayPanel() {
  const { t } = useLingui();
  const lookedAt = useLookedAtDay();
  const { today } = useLinks();
  const navigate = useNavigate();
  const [day, setDay] = useState<string | null>(lookedAt.day);

  return (
    <Form
      label={t`Look at another day`}
      onSubmit={() => day && void navigate({ to: '.', search: (search) => ({ ...search, day }) })}
    >
      <DayField
        label={t`See everything as of`}
        description={t`Dates, states and amounts are worked out for that day.`}
        value={day}
        onChange={setDay}
      />
      <Button type="submit" look="primary">
        <Trans>See that day</Trans>
      </Button>
      {!lookedAt.isToday && (
        <TextLink href={today()}>
          <Trans>Back to today</Trans>
        </TextLink>
      )}
    </Form>
  );
}
