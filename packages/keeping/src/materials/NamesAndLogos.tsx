import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { EmptyState, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { DemandRemoval } from './DemandRemoval.tsx';
import { MarkedVersions } from './MarkedVersions.tsx';

const NamesAndLogosFragment = graphql(`
  fragment NamesAndLogos on Agreement {
    removals(asOf: $asOf) {
      key
      demandedOn
      trigger
      by {
        ...PartyName
      }
      list {
        ...MarkedVersions
      }
    }
    listsToClean(asOf: $asOf) {
      party {
        key
        ...PartyName
      }
      list {
        version
        ...MarkedVersions
      }
    }
    ...DemandRemoval
  }
`);

/** Where each party's name and logo hang, and what a demand to take them off covers. */
export function NamesAndLogos(props: { readonly agreement: FragmentType<typeof NamesAndLogosFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const agreement = readFragment(NamesAndLogosFragment, props.agreement);
  const { listsToClean, removals } = agreement;
  const shown = listsToClean.filter(({ list }) => list.length > 0);
  return (
    <Section
      title={t`Where names and logos are`}
      lead={
        <Sentence>
          <Trans>
            If a party leaves, or material is outdated, it may demand that its name and logo go. This is the list it
            would be.
          </Trans>
        </Sentence>
      }
    >
      <Stack space="wide">
        {removals.map(({ by, demandedOn, key, list, trigger }) => (
          <Stack key={key}>
            <Sentence>
              {trigger === 'LEAVING' ? (
                <Trans>
                  {nameOf(by)} demanded on {wording.day(demandedOn)} that its name and logo be taken off, since a party
                  leaves.
                </Trans>
              ) : (
                <Trans>
                  {nameOf(by)} demanded on {wording.day(demandedOn)} that its name and logo be taken off, since it is
                  outdated.
                </Trans>
              )}
            </Sentence>
            <MarkedVersions caption={t`To be cleaned for ${nameOf(by)}`} versions={list} demand={key} />
          </Stack>
        ))}
        {shown.length === 0 && removals.length === 0 && (
          <EmptyState title={t`Nothing with a name or logo is published`}>
            <Trans>Once it is, it stands here with where it hangs.</Trans>
          </EmptyState>
        )}
        {shown.map(({ list, party }) => (
          <MarkedVersions key={party.key} caption={nameOf(party)} versions={list} />
        ))}
        <DemandRemoval agreement={agreement} />
      </Stack>
    </Section>
  );
}
