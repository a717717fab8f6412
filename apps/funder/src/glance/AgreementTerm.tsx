import { ExplainedDay } from '@landsby/reading/explanation';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const AgreementTermFragment = graphql(`
  fragment AgreementTerm on Agreement {
    id
    term(asOf: $asOf) {
      starts {
        ...ExplainedDay
      }
      ends {
        ...ExplainedDay
      }
    }
  }
`);

export function AgreementTerm(props: { readonly agreement: FragmentType<typeof AgreementTermFragment> }) {
  const { t } = useLingui();
  const { id, term } = readFragment(AgreementTermFragment, props.agreement);
  const { starts, ends } = term;
  return (
    <Trans>
      <ExplainedDay label={t`First day`} answer={starts} agreement={id} /> –{' '}
      <ExplainedDay label={t`Last day`} answer={ends} agreement={id} />
    </Trans>
  );
}
