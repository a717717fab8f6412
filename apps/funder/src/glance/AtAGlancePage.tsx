import { Answered, asked, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { Page, PrintButton, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { dutiesWindow } from '../duties/window.ts';
import { graphql } from '../generated/index.ts';
import { AgreementsAtAGlance } from './AgreementsAtAGlance.tsx';
import { ProgrammeInASentence } from './ProgrammeInASentence.tsx';
import { WithoutAgreement } from './WithoutAgreement.tsx';

const AtAGlanceQuery = graphql(`
  query AtAGlancePage(
    $programme: ID!
    $asOf: Day!
    $from: Day!
    $until: Day!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    programme(id: $programme) {
      id
      ...ProgrammeInASentence
      ...WithoutAgreement
      agreements(kind: INSTANCE, first: $first, after: $after, last: $last, before: $before) {
        ...AgreementsAtAGlance
      }
    }
  }
`);

const pageSize = 40;

export function AtAGlancePage() {
  const { t } = useLingui();
  const { id, name } = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const page = asked(useSearch({ from: '/$programme/at-a-glance' }), pageSize);
  const answer = useAsked(AtAGlanceQuery, { programme: id, asOf: day, ...dutiesWindow(day), ...page });
  const [{ data }] = answer;

  return (
    <Page
      title={t`The programme at a glance`}
      product={productName}
      above={name}
      lead={data?.programme && <ProgrammeInASentence programme={data.programme} />}
      actions={<PrintButton />}
    >
      <Answered answer={answer} lines={12}>
        {({ programme }) =>
          programme && (
            <Stack space="wide">
              <AgreementsAtAGlance list={programme.agreements} />
              <WithoutAgreement programme={programme} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
