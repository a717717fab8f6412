import { type MarginNote, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { UnfundedTime } from './UnfundedTime.tsx';

const UnfundedNotesFragment = graphql(`
  fragment UnfundedNotes on Agreement {
    id
    unfunded(asOf: $asOf) {
      spans {
        from
      }
    }
    ...UnfundedTime
  }
`);

/** Beside the clause on money: the time that it does not reach. */
export function useUnfundedNotes(agreement: FragmentType<typeof UnfundedNotesFragment>): readonly MarginNote[] {
  const { t } = useLingui();
  const links = useLinks();
  const shown = readFragment(UnfundedNotesFragment, agreement);
  if (!shown.unfunded.spans?.length) return [];
  return [
    {
      id: 'unfunded',
      title: t`Finding`,
      state: { kind: 'late', word: t`Without money` },
      content: (
        <>
          <UnfundedTime agreement={shown} isBeside />{' '}
          <TextLink href={links.money(shown.id)}>
            <Trans>See the money</Trans>
          </TextLink>
        </>
      ),
    },
  ];
}
