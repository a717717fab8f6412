import { Answered, productName, useAsked, useCurrentProgramme, usePickedWords } from '@landsby/front';
import { EmptyState, Page, PrintButton, Section, Sentence } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { AgreementViews } from '../agreements/AgreementViews.tsx';
import { graphql } from '../generated/index.ts';
import { TemplateDifferences } from './TemplateDifferences.tsx';

const DifferencesQuery = graphql(`
  query DifferencesPage($programme: ID!) {
    programme(id: $programme) {
      id
      differences {
        template {
          id
          title {
            da
            sv
            en
          }
        }
        agreements {
          id
        }
        ...TemplateDifferences
      }
    }
  }
`);

/** The agreements of each template beside each other: only where they depart from it. */
export function DifferencesPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const pick = usePickedWords();
  const answer = useAsked(DifferencesQuery, { programme: programme.id });

  return (
    <Page
      title={t`Differences`}
      product={productName}
      above={programme.name}
      lead={
        <Sentence>
          <Trans>Where agreements say something else than their template, in meaning and not in words.</Trans>
        </Sentence>
      }
      actions={<PrintButton />}
    >
      <AgreementViews view="differences" />
      <Answered answer={answer} lines={12}>
        {({ programme: found }) => {
          const tables = found?.differences ?? [];
          if (tables.length === 0) return <EmptyState title={t`No agreement here was made from a template`} />;
          return tables.map((table) => (
            <Section
              key={table.template.id}
              title={pick(table.template.title).text}
              lead={t`${plural(table.agreements.length, { one: '# agreement made from it', other: '# agreements made from it' })}`}
            >
              <TemplateDifferences table={table} />
            </Section>
          ));
        }}
      </Answered>
    </Page>
  );
}
