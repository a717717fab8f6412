import { useWording } from '@landsby/front';
import { useMatterSentence } from '@landsby/reading/ledger';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { DutyTable } from './DutyTable.tsx';

const DutyChangesFragment = graphql(`
  fragment DutyChanges on ProgrammeChanges {
    dutiesThatFall {
      ...DutyTable
    }
    dutiesThatCome {
      ...DutyTable
    }
    dutiesThatMove {
      from
      to
      entry {
        key
        ...LedgerMatter
      }
    }
  }
`);

/** Duties that fall away, come or get another day. */
export function DutyChanges({ changes }: { readonly changes: FragmentType<typeof DutyChangesFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { sentence } = useMatterSentence();
  const { dutiesThatCome, dutiesThatFall, dutiesThatMove } = readFragment(DutyChangesFragment, changes);

  return (
    <Section title={t`Duties`}>
      <Stack space="wide">
        {dutiesThatFall.length + dutiesThatCome.length + dutiesThatMove.length === 0 && (
          <Sentence>
            <Trans>No duty would fall away, come or get another day.</Trans>
          </Sentence>
        )}
        <DutyTable title={t`Would fall away`} duties={dutiesThatFall} />
        <DutyTable title={t`Would come`} duties={dutiesThatCome} />
        {dutiesThatMove.length > 0 && (
          <Section title={t`Would get another last day`} level={3}>
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {dutiesThatMove.map(({ entry, from, to }) => {
                const [was, then] = [wording.day(from), wording.day(to)];
                return (
                  <li key={entry.key}>
                    {sentence(entry)} {t`From ${was} to ${then}.`}
                  </li>
                );
              })}
            </ul>
          </Section>
        )}
      </Stack>
    </Section>
  );
}
