import { usePickedWords, useWording } from '@landsby/front';
import { nameOfWho, SitsAsAgreed } from '@landsby/keeping/bodies';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const BodyChangesFragment = graphql(`
  fragment BodyChanges on BodyChange {
    name {
      da
      sv
      en
    }
    votesBefore
    votesAfter
    before {
      participants {
        who {
          key
          ...WhoName
        }
      }
    }
    after {
      participants {
        who {
          key
          ...WhoName
        }
      }
      ...SitsAsAgreed
    }
  }
`);

type Bodies = readonly FragmentType<typeof BodyChangesFragment>[];
type BodyShown = {
  readonly participants: readonly { readonly who: Parameters<typeof nameOfWho>[0] & { readonly key: string } }[];
};

/** Who would sit in each body, whether it would sit as agreed, and how many votes there would be. */
export function BodyChanges({ bodies }: { readonly bodies: Bodies }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const wording = useWording();
  const whoOnlyIn = (one: BodyShown | null, other: BodyShown | null) =>
    (one?.participants ?? [])
      .filter(({ who }) => !other?.participants.some((known) => known.who.key === who.key))
      .map(({ who }) => nameOfWho(who));

  const shown = readFragment(BodyChangesFragment, bodies).map(({ after, before, name, votesAfter, votesBefore }) => {
    const title = asHeading(pick(name).text);
    const leaving = wording.list(whoOnlyIn(before, after));
    const coming = wording.list(whoOnlyIn(after, before));
    return (
      <Section key={title} title={title} level={3}>
        <Stack space="tight">
          {(!after || after.participants.length === 0) && (
            <Sentence>
              <Trans>Nobody would take part any more.</Trans>
            </Sentence>
          )}
          {leaving !== '' && <Sentence>{t`No longer takes part: ${leaving}.`}</Sentence>}
          {coming !== '' && <Sentence>{t`Takes part then: ${coming}.`}</Sentence>}
          {votesBefore !== null && votesAfter !== null && (
            <Sentence>
              <Trans>
                <Plural value={votesAfter} one="# vote" other="# votes" /> instead of {votesBefore}; one weighs as much
                as another.
              </Trans>
            </Sentence>
          )}
          {votesBefore === null && (
            <Sentence look="quiet">
              <Trans>How much a vote weighs is not agreed, so nobody can say how many there would be.</Trans>
            </Sentence>
          )}
          {after && after.participants.length > 0 && <SitsAsAgreed body={after} />}
        </Stack>
      </Section>
    );
  });
  return <Stack space="wide">{shown}</Stack>;
}

/** Agreements name their bodies in the middle of a sentence. */
function asHeading(name: string): string {
  return `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}`;
}
