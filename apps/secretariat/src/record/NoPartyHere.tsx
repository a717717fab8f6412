import { useLookedAtDay } from '@landsby/front';
import { useRecording } from '@landsby/keeping/record';
import { Notice } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';

/** Whoever runs the programme sees everything and speaks for nobody: each party records for itself. */
export function NoPartyHere() {
  const { t } = useLingui();
  const { ourParty } = useRecording();
  const { day, today } = useLookedAtDay();
  if (ourParty !== null || day !== today) return null;
  return (
    <Notice kind="information" title={t`The parties record here, each for itself`}>
      <Trans>
        Your office runs the programme and is no party to this agreement. You see everything that is recorded. When
        something is missing, ask the party whose word it is.
      </Trans>
    </Notice>
  );
}
