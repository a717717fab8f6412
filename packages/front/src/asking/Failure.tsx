import { Button, Notice, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CombinedError } from 'urql';
import { isSignedOut, requestId } from './client.ts';

interface FailureProps {
  readonly error: CombinedError;
  readonly onRetry: () => void;
}

export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useLingui();
  const id = requestId(error);
  if (isSignedOut(error)) return null;
  return (
    <Notice
      kind="failure"
      title={error.networkError ? t`We could not reach Landsby.` : t`We could not fetch this.`}
      isOutcome
    >
      <Stack>
        <p>
          {error.networkError ? (
            <Trans>Check your connection and try again.</Trans>
          ) : (
            <Trans>Nothing is lost. Try again; if it stays, write to us and name the request.</Trans>
          )}
          {id !== null && (
            <>
              {' '}
              <Trans>Request {id}</Trans>
            </>
          )}
        </p>
        <div>
          <Button size="small" onPress={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
