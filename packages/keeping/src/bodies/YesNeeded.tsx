import { useLookedAtDay, useWording, wordOf } from '@landsby/front';
import { useNameOfKey } from '@landsby/reading/party';
import { Button, Notice, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { proposedRule } from './proposed-rule.ts';
import { useSentencesOfRule } from './use-rule-in-words.ts';
import { useKeepRecord } from './record/use-keep-record.ts';

const YesNeededFragment = graphql(`
  fragment YesNeeded on Agreement {
    id
    version
    parties {
      ...PartyName
      organisation {
        id
        name
      }
    }
    records(kind: ["memberSeated", "choiceMade"]) {
      key
      kind
      on
      content
      subject
      viewerCanAccept
    }
  }
`);

/** What others have recorded about bodies and votes that holds once we have said yes. */
export function YesNeeded(props: { readonly agreement: FragmentType<typeof YesNeededFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const { id, parties, records, version } = readFragment(YesNeededFragment, props.agreement);
  const nameOfParty = useNameOfKey()(parties);
  const nameOf = (key: string) =>
    parties.find(({ organisation }) => organisation && wordOf(organisation.id) === key)?.organisation?.name ??
    nameOfParty(key);
  const sentencesOf = useSentencesOfRule();
  const { record, outcome, isPending } = useKeepRecord();
  const waiting = records.filter(({ viewerCanAccept }) => viewerCanAccept);
  if (waiting.length === 0) return null;

  return (
    <Section title={t`Waits for our yes`}>
      <Stack>
        {waiting.map(({ content, key, on, subject }) => {
          const sentence = wording.record(content as { readonly kind: string }, nameOf);
          const day = wording.day(on);
          const rule = proposedRule(content);
          return (
            <Stack key={key} space="tight">
              <Sentence>
                {sentence} <Trans>Recorded for {day}.</Trans>
              </Sentence>
              {rule && sentencesOf(rule).map((one) => <Sentence key={one}>{one}</Sentence>)}
              <div>
                <Button
                  size="small"
                  label={t`Say yes: ${sentence}`}
                  isPending={isPending}
                  onPress={() => void record([{ id, version }], { accepted: { on: today, subject: subject ?? '' } })}
                >
                  <Trans>Say yes</Trans>
                </Button>
              </div>
            </Stack>
          );
        })}
        {outcome && outcome.kind !== 'kept' && <Notice kind="failure" title={t`It was not recorded`} isOutcome />}
      </Stack>
    </Section>
  );
}
