import { Section, Stack, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useWording } from '../language/use-wording.ts';
import { WaitingSummary } from '../what-waits/WaitingSummary.tsx';

const ProgrammeListFragment = graphql(`
  fragment ProgrammeList on Programme {
    key
    name
    aliases
    ledgerCount(asOf: $asOf, nature: DUTY) {
      ...WaitingSummary
    }
  }
`);

interface ProgrammeListProps {
  readonly programmes: readonly FragmentType<typeof ProgrammeListFragment>[];
}

export function ProgrammeList(props: ProgrammeListProps) {
  const { t } = useLingui();
  const router = useRouter();
  const wording = useWording();
  const programmes = readFragment(ProgrammeListFragment, props.programmes);
  const href = (programme: string) =>
    router.buildLocation({ to: '/$programme/what-waits', params: { programme }, search: {} }).publicHref;

  return (
    <Stack space="wide">
      {programmes.map(({ key, name, aliases, ledgerCount }) => {
        const others = wording.list(aliases);
        return (
          <Section
            key={key}
            title={<TextLink href={href(key)}>{name}</TextLink>}
            {...(aliases.length > 0 && { lead: t`Also called ${others}` })}
          >
            <WaitingSummary count={ledgerCount} />
          </Section>
        );
      })}
    </Stack>
  );
}
