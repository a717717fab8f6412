import { useLookedAtDay } from '@landsby/front';
import { useNameOfKey } from '@landsby/reading/party';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordingProvider } from './recording.tsx';

const AgreementRecordingFragment = graphql(`
  fragment AgreementRecording on Agreement {
    id
    version
    viewerParty {
      key
    }
    parties {
      ...PartyName
    }
  }
`);

interface AgreementRecordingProps {
  readonly agreement: FragmentType<typeof AgreementRecordingFragment>;
  readonly children: ReactNode;
}

/** What is recorded below it is recorded under this agreement. */
export function AgreementRecording({ agreement, children }: AgreementRecordingProps) {
  const { id, parties, version, viewerParty } = readFragment(AgreementRecordingFragment, agreement);
  const { day, today } = useLookedAtDay();
  const nameOf = useNameOfKey()(parties);
  const ourParty = day === today ? (viewerParty?.key ?? null) : null;
  return <RecordingProvider value={{ agreement: id, version, ourParty, nameOf }}>{children}</RecordingProvider>;
}
