import { useWording } from '@landsby/front';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePartyName } from '../party/use-party-name.ts';

const AgreementPartiesFragment = graphql(`
  fragment AgreementParties on Agreement {
    form
    documentDate
    revisionDate
    parties {
      key
      actingThrough
      organisation {
        officialNumber
      }
      ...PartyName
    }
  }
`);

/** The title page: between whom, and of when the document is. */
export function AgreementParties(props: { readonly agreement: FragmentType<typeof AgreementPartiesFragment> }) {
  const { documentDate, form, parties, revisionDate } = readFragment(AgreementPartiesFragment, props.agreement);
  const wording = useWording();
  const nameOf = usePartyName();
  const dated = documentDate === null ? null : wording.day(documentDate);
  const revised = revisionDate === null ? null : wording.day(revisionDate);

  return (
    <>
      <p>
        {wording.label('agreementForm', form)}
        {dated !== null && <Trans>, dated {dated}</Trans>}
        {revised !== null && <Trans>, revised {revised}</Trans>}
      </p>
      <ul>
        {parties.map((party) => (
          <li key={party.key}>
            {[nameOf(party), party.organisation?.officialNumber, party.actingThrough].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}
