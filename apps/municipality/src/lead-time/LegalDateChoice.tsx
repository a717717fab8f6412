import { useLookedAtDay } from '@landsby/front';
import { useLedgerSentence } from '@landsby/reading/ledger';
import { DayField, SelectField, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { LeadTimeInAddress } from './lead-time-in-address.ts';

const LegalDateChoiceFragment = graphql(`
  fragment LegalDateChoice on Agreement {
    legalDates(asOf: $asOf) {
      key
      ...LedgerSentence
    }
    ordinaryExit: exit(noticeOn: $asOf, asOf: $asOf) {
      effect {
        day
      }
    }
  }
`);

interface LegalDateChoiceProps {
  readonly agreement: FragmentType<typeof LegalDateChoiceFragment>;
  readonly search: LeadTimeInAddress;
  readonly onChoose: (choice: LeadTimeInAddress) => void;
}

const out = 'out';
const own = 'own';

/** The duties and rights ahead that need a decision, leaving by a day, or a day of one's own. */
export function LegalDateChoice({ agreement, onChoose, search }: LegalDateChoiceProps) {
  const { t } = useLingui();
  const { day: lookedAt } = useLookedAtDay();
  const { sentenceWithDay } = useLedgerSentence();
  const { legalDates, ordinaryExit } = readFragment(LegalDateChoiceFragment, agreement);
  const canLeave = ordinaryExit.effect.day !== null;
  const chosen =
    search.by !== undefined ? own : search.out !== undefined ? out : (search.for ?? legalDates[0]?.key ?? own);
  const choose = (value: string) => {
    if (value === own) return onChoose({ by: search.by ?? lookedAt });
    if (value === out) return onChoose({ out: search.out ?? `${Number(lookedAt.slice(0, 4)) + 1}-12-31` });
    return onChoose({ for: value });
  };

  return (
    <Stack>
      <SelectField
        label={t`It is about`}
        value={chosen}
        onChange={choose}
        options={[
          ...legalDates.map((entry) => ({ value: entry.key, label: sentenceWithDay(entry) })),
          ...(canLeave ? [{ value: out, label: t`Giving notice, to be out by a certain day` }] : []),
          { value: own, label: t`Something else, to be done by a day of our own` },
        ]}
      />
      {chosen === own && (
        <DayField
          label={t`Done by`}
          value={search.by ?? null}
          onChange={(day) => day !== null && onChoose({ by: day })}
        />
      )}
      {chosen === out && (
        <DayField
          label={t`Out by`}
          description={t`The last day to give notice is then the day to keep.`}
          value={search.out ?? null}
          onChange={(day) => day !== null && onChoose({ out: day })}
        />
      )}
    </Stack>
  );
}
