import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { RolesPart, YesNeeded } from '@landsby/keeping/bodies';
import { EmptyState, Page, PrintButton, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { BodyPart } from './BodyPart.tsx';

const BodiesQuery = graphql(`
  query BodiesPage($programme: ID!, $asOf: Day!) {
    programme(id: $programme) {
      id
      waitsForViewer(kind: ["memberSeated", "choiceMade"]) {
        id
        ...YesNeeded
      }
      bodies(asOf: $asOf) {
        key
        ...BodyPart
      }
      votes(asOf: $asOf) {
        key
        body
        ...VotePart
        ...CastBallot
      }
      roles(asOf: $asOf) {
        ...RolesPart
      }
    }
  }
`);

export function BodiesPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const answer = useAsked(BodiesQuery, { programme: programme.id, asOf: day });

  return (
    <Page
      title={t`Bodies and votes`}
      product={productName}
      above={programme.name}
      lead={<Trans>Where we sit, how votes stand, and whether our roles were filled.</Trans>}
      actions={<PrintButton />}
    >
      <Answered answer={answer} lines={18}>
        {({ programme: found }) =>
          found && (
            <Stack space="wide">
              {found.waitsForViewer.map((agreement) => (
                <YesNeeded key={agreement.id} agreement={agreement} />
              ))}
              {found.bodies.length === 0 && (
                <EmptyState title={t`No bodies`}>
                  <Trans>Our agreements set up no body.</Trans>
                </EmptyState>
              )}
              {found.bodies.map((body) => (
                <BodyPart key={body.key} body={body} votes={found.votes.filter((vote) => vote.body === body.key)} />
              ))}
              <RolesPart roles={found.roles} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
