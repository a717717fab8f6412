import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay, usePickedWords } from '@landsby/front';
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
        shared
        agreement {
          title {
            da
            sv
            en
          }
        }
        ...BodyPart
      }
      votes(asOf: $asOf) {
        key
        body
        ...VotePart
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
  const pick = usePickedWords();
  const answer = useAsked(BodiesQuery, { programme: programme.id, asOf: day });

  return (
    <Page
      title={t`Bodies and votes`}
      product={productName}
      above={programme.name}
      lead={<Trans>Who sits where, whether they met, how their votes stand, and whether each role was filled.</Trans>}
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
                  <Trans>No agreement of this programme sets up a body.</Trans>
                </EmptyState>
              )}
              {found.bodies.map((body) => (
                <BodyPart
                  key={body.key}
                  body={body}
                  of={body.shared ? null : pick(body.agreement.title).text}
                  votes={found.votes.filter((vote) => vote.body === body.key)}
                />
              ))}
              <RolesPart roles={found.roles} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
