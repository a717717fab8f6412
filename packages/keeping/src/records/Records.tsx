import { useWording } from '@landsby/front';
import { useLedgerSentence } from '@landsby/reading/ledger';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Section, Sentence, Stack, StateMark } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ToldRecord } from '@landsby/wording';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { SayYes } from '../record/SayYes.tsx';
import { useRecordNames } from './use-record-names.ts';

const RecordsFragment = graphql(`
  fragment Records on Agreement {
    records {
      key
      kind
      on
      content
      subject
      acceptances {
        on
      }
      entry {
        ...LedgerSentence
      }
      waitingFor {
        key
        ...PartyName
      }
    }
    ...RecordNames
  }
`);

/** What happened under the agreement, the latest first, and whose yes is still missing. */
export function Records(props: { readonly agreement: FragmentType<typeof RecordsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { sentence: sentenceOf } = useLedgerSentence();
  const agreement = readFragment(RecordsFragment, props.agreement);
  const nameOfKey = useRecordNames(agreement);
  const records = agreement.records.filter(({ kind }) => kind !== 'accepted');
  type Kept = (typeof records)[number];
  const told = ({ content }: Kept) => wording.record(content as ToldRecord, nameOfKey);

  const columns: readonly Column<Kept>[] = [
    { key: 'on', title: t`Day`, cell: ({ on }) => wording.shortDay(on) },
    {
      key: 'what',
      title: t`What was recorded`,
      isRowHeader: true,
      isText: true,
      cell: (record) => (
        <Stack space="tight">
          <span>{told(record)}</span>
          {record.entry && <Sentence look="quiet">{sentenceOf(record.entry)}</Sentence>}
        </Stack>
      ),
    },
    {
      key: 'stands',
      title: t`Accepted`,
      cell: (record) => {
        const { acceptances, subject, waitingFor } = record;
        if (waitingFor.length === 0)
          return acceptances.length > 1 && <StateMark state="settled" word={t`Accepted by all`} />;
        return (
          <Stack space="tight">
            <StateMark state="open" word={t`Waits for ${wording.list(waitingFor.map(nameOf))}`} />
            {subject !== null && (
              <SayYes
                subject={subject}
                waitsFor={waitingFor.map(({ key }) => key)}
                verb={t`Accept`}
                label={t`Accept: ${told(record)}`}
              />
            )}
          </Stack>
        );
      },
    },
  ];
  return (
    <Section title={t`What has been recorded`}>
      {records.length === 0 ? (
        <EmptyState title={t`Nothing yet`}>
          <Trans>Nothing has been recorded under the agreement.</Trans>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`What has been recorded`}
          isCaptionHidden
          columns={columns}
          rows={records}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  );
}
