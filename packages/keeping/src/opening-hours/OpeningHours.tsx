import { usePickedWords } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useRecording } from '../record/recording.tsx';
import { CloseForIllness } from './CloseForIllness.tsx';
import { ProposeHours } from './ProposeHours.tsx';

const OpeningHoursFragment = graphql(`
  fragment OpeningHours on AskedHours {
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    kept {
      key
      ...PartyName
    }
    agreedWith {
      key
      ...PartyName
    }
    specialHours {
      da
      sv
      en
    }
    ...CloseForIllness
  }
`);

/** Who agrees the hours; the two of them propose, and the one who keeps them says when illness closed the door. */
export function OpeningHours(props: { readonly hours: FragmentType<typeof OpeningHoursFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const { ourParty } = useRecording();
  const hours = readFragment(OpeningHoursFragment, props.hours);
  const { agreedWith, clause, kept, specialHours } = hours;
  const [keeper, other] = [nameOf(kept), nameOf(agreedWith)];
  const mayPropose = ourParty === kept.key || ourParty === agreedWith.key;
  return (
    <Section
      title={pick(clause.heading).text}
      id={clause.key}
      lead={
        <Sentence>
          <Trans>
            {keeper} keeps the hours and agrees them with {other}. Hours that one proposes hold when the other has said
            yes.
          </Trans>
        </Sentence>
      }
    >
      {mayPropose && (
        <Stack>
          <ProposeHours clause={clause.key} of="week" opens={t`Propose opening hours`} />
          {specialHours && <ProposeHours clause={clause.key} of="special" opens={t`Propose special hours`} />}
          {ourParty === kept.key && <CloseForIllness hours={hours} />}
        </Stack>
      )}
    </Section>
  );
}
