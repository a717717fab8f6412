import { useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { DefinitionList, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ExitShownFragment } from '../generated/graphql.ts';

interface NoWayOutProps {
  readonly exits: readonly ExitShownFragment[];
  readonly agreement: string;
}

/** Where the agreement speaks of no ground at all, there is no day to pick. */
export function NoWayOut({ exits, agreement }: NoWayOutProps) {
  const { t } = useLingui();
  const wording = useWording();
  return (
    <Section title={t`If we leave`}>
      <Stack>
        <Sentence look="lead">
          <Trans>
            The agreement does not say how a party leaves it. Talk to the other parties about how you can end it, and
            write down what you agree.
          </Trans>
        </Sentence>
        <DefinitionList
          items={exits.map(({ effect, ground }) => ({
            term: wording.label('exitGround', ground),
            is: <ExplainedDay label={t`Out of the agreement`} answer={effect} agreement={agreement} />,
          }))}
        />
      </Stack>
    </Section>
  );
}
