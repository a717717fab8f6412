import { useWording } from '@landsby/front';
import { Section } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import { useGiverName } from './use-giver-name.ts';
import { Told } from './Told.tsx';

const FundingOverlapsFragment = graphql(`
  fragment FundingOverlaps on FundingRow {
    agreement {
      id
      ...AgreementNames
    }
    sources {
      key
      ...GiverName
    }
    overlaps {
      from
      until
      sources
    }
  }
`);

interface FundingOverlapsProps {
  readonly rows: readonly FragmentType<typeof FundingOverlapsFragment>[];
}

/** When more than one source of money lies over the same days. */
export function FundingOverlaps(props: FundingOverlapsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const giverName = useGiverName();
  const all = readFragment(FundingOverlapsFragment, props.rows);
  const { nameOf } = useAgreementNames(all.map(({ agreement }) => agreement));
  const rows = all.filter(({ overlaps }) => overlaps.length > 0);
  if (rows.length === 0) return null;

  return (
    <Section title={t`Where money from several lies over each other`}>
      <Told
        items={rows.map(({ agreement, overlaps, sources }) => ({
          id: agreement.id,
          term: nameOf(agreement),
          sentences: overlaps.map(({ from, sources: keys, until }) => {
            const period = wording.period(from, until);
            const givers = wording.list(sources.filter(({ key }) => keys.includes(key)).map(giverName));
            return (
              <Trans key={from}>
                {period}: {givers}.
              </Trans>
            );
          }),
        }))}
      />
    </Section>
  );
}
