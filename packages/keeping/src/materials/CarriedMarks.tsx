import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { Sentence, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useRecording } from '../record/recording.tsx';

const CarriedMarksFragment = graphql(`
  fragment CarriedMarks on AssetVersion {
    carries {
      party {
        key
        ...PartyName
      }
      mark
    }
    logos {
      standing {
        ...Statement
      }
    }
  }
`);

/** Whose name and logo a version shows, and whether the logos it must show are there. */
export function CarriedMarks(props: { readonly version: FragmentType<typeof CarriedMarksFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { nameOf: nameOfKey } = useRecording();
  const { carries, logos } = readFragment(CarriedMarksFragment, props.version);
  const shown = [...new Set(carries.map(({ party }) => party.key))].flatMap((key) => {
    const own = carries.filter(({ party }) => party.key === key);
    const [first] = own;
    if (!first) return [];
    const who = nameOf(first.party);
    const marks = new Set(own.map(({ mark }) => mark));
    if (marks.size > 1) return [t`${who}: name and logo`];
    return [marks.has('NAME') ? t`${who}: name` : t`${who}: logo`];
  });
  return (
    <Stack space="tight">
      {shown.length === 0 && <span>{t`None`}</span>}
      {shown.map((one) => (
        <span key={one}>{one}</span>
      ))}
      {logos.map(({ standing }) => {
        const sentence = wording.standing(readFragment(StatementFragment, standing), nameOfKey);
        return (
          <Sentence key={sentence} look="quiet">
            {sentence}
          </Sentence>
        );
      })}
    </Stack>
  );
}
