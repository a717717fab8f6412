import { usePickedWords, useWording, wordOf } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { ExplainedDay } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { DefinitionList, Section, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { LeavingInShort } from '../leaving/LeavingInShort.tsx';
import { useLinks } from '../routes/use-links.ts';

const AgreementInShortFragment = graphql(`
  fragment AgreementInShort on Agreement {
    id
    title {
      da
      sv
      en
    }
    parties {
      ...PartyName
    }
    term(asOf: $asOf) {
      starts {
        ...ExplainedDay
      }
      ends {
        ...ExplainedDay
      }
    }
    ...AgreementStatus
    ...LeavingInShort
  }
`);

interface AgreementInShortProps {
  readonly agreement: FragmentType<typeof AgreementInShortFragment>;
}

/** Where an agreement stands and why, how long it runs, what leaving would take. */
export function AgreementInShort(props: AgreementInShortProps) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const links = useLinks();
  const agreement = readFragment(AgreementInShortFragment, props.agreement);
  const { id, parties, term, title } = agreement;

  return (
    <Section
      title={<TextLink href={links.agreement(id)}>{usePickedWords()(title).text}</TextLink>}
      actions={
        <TextLink href={links.whatWaits({ agreement: wordOf(id) })} isQuiet>
          <Trans>What waits under it</Trans>
        </TextLink>
      }
    >
      <DefinitionList
        items={[
          { term: t`Status`, is: <AgreementStatus agreement={agreement} /> },
          { term: t`Parties`, is: wording.list(parties.map(nameOf)) },
          { term: t`Begins`, is: <ExplainedDay label={t`First day`} answer={term.starts} agreement={id} /> },
          { term: t`Ends`, is: <ExplainedDay label={t`Last day`} answer={term.ends} agreement={id} /> },
          { term: t`Leaving`, is: <LeavingInShort agreement={agreement} /> },
        ]}
      />
    </Section>
  );
}
