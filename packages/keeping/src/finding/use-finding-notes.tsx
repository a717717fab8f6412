import { type MarginNote, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';
import { useToldFinding } from './use-told-finding.ts';

const FindingNotesFragment = graphql(`
  fragment FindingNotes on Agreement {
    id
    findings {
      key
      clause {
        key
      }
      ...ToldFinding
    }
  }
`);

/** What is wrong with a clause, beside it, with the question to put to the parties. */
export function useFindingNotes(agreement: FragmentType<typeof FindingNotesFragment>) {
  const { t } = useLingui();
  const links = useLinks();
  const tell = useToldFinding();
  const { findings, id } = readFragment(FindingNotesFragment, agreement);

  return (clause: string): readonly MarginNote[] =>
    findings
      .filter((finding) => finding.clause?.key === clause)
      .map((finding) => {
        const { ask, state, wrong } = tell(finding);
        return {
          id: finding.key,
          title: t`Finding`,
          state,
          content: (
            <>
              {wrong} {ask}{' '}
              <TextLink href={links.findings(id)} isQuiet>
                <Trans>All findings</Trans>
              </TextLink>
            </>
          ),
        };
      });
}
