import { useWording } from '@landsby/front';
import { useTrace } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { DataTable, Explained, Section, Sentence, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const PlansBesideFragment = graphql(`
  fragment PlansBeside on PlanMismatch {
    effort
    year
    plannedIn {
      ...PlanOf
    }
    missingIn {
      id
      ...PlanOf
    }
    because {
      ...Trace
    }
  }
`);

const PlanOfFragment = graphql(`
  fragment PlanOf on Agreement {
    id
    parties {
      side
      ...PartyName
    }
  }
`);

/** The plans of the programme beside each other: shared efforts that stand in some of them and not in others. */
export function PlansBeside(props: { readonly mismatches: readonly FragmentType<typeof PlansBesideFragment>[] }) {
  const { t } = useLingui();
  const links = useLinks();
  const wording = useWording();
  const traceOf = useTrace();
  const nameOf = usePartyName();
  const mismatches = readFragment(PlansBesideFragment, props.mismatches);
  type Row = (typeof mismatches)[number];

  const whose = (of: FragmentType<typeof PlanOfFragment>) => {
    const { id, parties } = readFragment(PlanOfFragment, of);
    const names = wording.list(parties.filter(({ side }) => side === 'MUNICIPALITY').map(nameOf));
    return (
      <TextLink key={id} href={links.records(id)}>
        {names}
      </TextLink>
    );
  };
  return (
    <Section
      title={t`Plans beside each other`}
      lead={
        <Sentence>
          {mismatches.length === 0 ? (
            <Trans>No shared effort stands in one municipality’s plan and is missing in another’s.</Trans>
          ) : (
            <Trans>A shared effort belongs in the plans of all who share it, or in none.</Trans>
          )}
        </Sentence>
      }
    >
      {mismatches.length > 0 && (
        <DataTable
          caption={t`Plans beside each other`}
          isCaptionHidden
          columns={[
            { key: 'effort', title: t`Shared effort`, isRowHeader: true, isText: true, cell: ({ effort }) => effort },
            { key: 'year', title: t`Year`, cell: ({ year }) => `${year}` },
            {
              key: 'planned',
              title: t`Stands in the plan of`,
              isText: true,
              cell: ({ plannedIn }) => plannedIn.map(whose),
            },
            {
              key: 'missing',
              title: t`Missing in the plan of`,
              isText: true,
              cell: ({ because, missingIn }: Row) => {
                const [first] = missingIn;
                const trace = traceOf({ label: t`Missing in the plan of`, because, agreement: first?.id ?? '' });
                return (
                  <>
                    {missingIn.map(whose)} <Explained {...trace} value={t`Why?`} />
                  </>
                );
              },
            },
          ]}
          rows={mismatches}
          rowKey={({ effort, year }) => `${effort} ${year}`}
        />
      )}
    </Section>
  );
}
