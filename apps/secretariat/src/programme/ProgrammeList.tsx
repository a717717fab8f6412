import { Section, Stack, TextLink } from '@landsby/ui';
import { useRouter } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
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
  const router = useRouter();
  const programmes = readFragment(ProgrammeListFragment, props.programmes);
  const href = (programme: string) =>
    router.buildLocation({ to: '/$programme/what-waits', params: { programme }, search: {} }).publicHref;

  return (
    <Stack space="wide">
      {programmes.map(({ key, name, ledgerCount }) => (
        <Section key={key} title={<TextLink href={href(key)}>{name}</TextLink>}>
          <WaitingSummary count={ledgerCount} />
        </Section>
      ))}
    </Stack>
  );
}
