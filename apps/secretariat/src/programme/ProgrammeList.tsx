import { Section, Stack, TextLink } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { WaitingSummary } from '../what-waits/WaitingSummary.tsx';

const ProgrammeListFragment = graphql(`
  fragment ProgrammeList on Programme {
    key
    name
    ledgerCount(asOf: $asOf, from: $from, nature: DUTY) {
      ...WaitingSummary
    }
  }
`);

interface ProgrammeListProps {
  readonly programmes: readonly FragmentType<typeof ProgrammeListFragment>[];
}

export function ProgrammeList(props: ProgrammeListProps) {
  const links = useLinks();
  const programmes = readFragment(ProgrammeListFragment, props.programmes);

  return (
    <Stack space="wide">
      {programmes.map(({ key, name, ledgerCount }) => (
        <Section key={key} title={<TextLink href={links.programme(key)}>{name}</TextLink>}>
          <WaitingSummary count={ledgerCount} />
        </Section>
      ))}
    </Stack>
  );
}
