import { useActing, useWording } from '@landsby/front';
import { Notice } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

/** What was recorded on this visit; it stays until the page is left. */
export function RecordedActs() {
  const { t } = useLingui();
  const { recorded } = useActing();
  const wording = useWording();
  const place = useRef<HTMLDivElement>(null);
  const count = recorded.length;
  useEffect(() => {
    if (count > 0) place.current?.focus();
  }, [count]);
  if (count === 0) return null;

  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="success" title={t`Recorded as done`} isOutcome>
        <ul>
          {recorded.map(({ awaitsOther, receipt, sentence, on }) => {
            const day = wording.day(on);
            return (
              <li key={receipt}>
                {awaitsOther ? (
                  <Trans>
                    {sentence} Reported as done on {day}. It counts once another party has said so too. Receipt{' '}
                    {receipt}.
                  </Trans>
                ) : (
                  <Trans>
                    {sentence} Done on {day}. Receipt {receipt}.
                  </Trans>
                )}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
