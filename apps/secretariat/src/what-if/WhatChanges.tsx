import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { BodyChanges } from './BodyChanges.tsx';
import { CarriersChanges } from './CarriersChanges.tsx';
import { DutyChanges } from './DutyChanges.tsx';

const WhatChangesFragment = graphql(`
  fragment WhatChanges on ProgrammeChanges {
    bodies {
      ...BodyChanges
    }
    sharedEfforts {
      ...CarriersChanges
    }
    reports {
      ...CarriersChanges
    }
    ...DutyChanges
  }
`);

/** Who would sit where, carry what and owe what, for everybody the viewer sees. */
export function WhatChanges(props: { readonly changes: FragmentType<typeof WhatChangesFragment> }) {
  const { t } = useLingui();
  const changes = readFragment(WhatChangesFragment, props.changes);
  const { bodies, reports, sharedEfforts } = changes;
  return (
    <>
      <Section title={t`Bodies and votes`}>
        {bodies.length > 0 ? (
          <BodyChanges bodies={bodies} />
        ) : (
          <Sentence>
            <Trans>Every body would sit as it does now.</Trans>
          </Sentence>
        )}
      </Section>
      {(sharedEfforts.length > 0 || reports.length > 0) && (
        <Section title={t`What is carried together`}>
          <Stack>
            <CarriersChanges changes={sharedEfforts} of="effort" />
            <CarriersChanges changes={reports} of="report" />
          </Stack>
        </Section>
      )}
      <DutyChanges changes={changes} />
    </>
  );
}
