import { Button, DayField, Form, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useGo } from '../routes/use-go.ts';
import { useLinks } from '../routes/use-links.ts';
import { useLookedAtDay } from './looked-at-day.ts';

/** Leads to the same page as it was, or will be, on another day. */
export function DayPanel() {
  const { t } = useLingui();
  const lookedAt = useLookedAtDay();
  const { onDay } = useLinks();
  const go = useGo();
  const [day, setDay] = useState<string | null>(lookedAt.day);

  return (
    <Form label={t`Look at another day`} onSubmit={() => day && go(onDay(day === lookedAt.today ? null : day))}>
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
        <TextLink href={onDay(null)}>
          <Trans>Back to today</Trans>
        </TextLink>
      )}
    </Form>
  );
}
