import { Answered, organisationId, useAsked, useGo, useLookedAtDay, wordOf } from '@landsby/front';
import { DayField, EmptyState, FilterBar, SelectField, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { ExitThought } from './ExitThought.tsx';

const ExitStepFragment = graphql(`
  fragment ExitStep on Programme {
    id
    members(first: 500) {
      edges {
        node {
          role
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

const ExitThoughtQuery = graphql(`
  query ExitThought($programme: ID!, $organisation: ID!, $noticeOn: Day!) {
    programme(id: $programme) {
      id
      simulateExit(organisation: $organisation, noticeOn: $noticeOn) {
        ...ExitThought
      }
    }
  }
`);

/** Who leaves, and when the notice is given; the answer follows each choice. */
export function ExitStep(props: { readonly programme: FragmentType<typeof ExitStepFragment> }) {
  const { t } = useLingui();
  const { id, members } = readFragment(ExitStepFragment, props.programme);
  const { day } = useLookedAtDay();
  const { on = day, who } = useSearch({ from: '/$programme/what-if' });
  const links = useLinks();
  const go = useGo();
  const municipalities = members.edges
    .flatMap(({ node }) => (node.role === 'MUNICIPALITY' ? [node.organisation] : []))
    .map(({ id: of, name }) => ({ value: wordOf(of), label: name }));
  const chosen = municipalities.find(({ value }) => value === who) ?? municipalities[0];

  if (!chosen) {
    return (
      <EmptyState title={t`No municipality takes part yet`}>
        <Trans>As soon as one does, you can think through here what its leaving would mean.</Trans>
      </EmptyState>
    );
  }
  return (
    <Stack space="wide">
      <FilterBar label={t`The step`} filters={[]}>
        <SelectField
          label={t`Who leaves`}
          value={chosen.value}
          onChange={(value) => go(links.whatIf({ who: value, on }))}
          options={municipalities}
        />
        <DayField
          label={t`Notice is given on`}
          value={on}
          onChange={(next) => next !== null && go(links.whatIf({ who: chosen.value, on: next }))}
        />
      </FilterBar>
      <Thought programme={id} organisation={organisationId(chosen.value)} noticeOn={on} />
    </Stack>
  );
}

function Thought(asked: { readonly programme: string; readonly organisation: string; readonly noticeOn: string }) {
  const answer = useAsked(ExitThoughtQuery, asked);
  return (
    <Answered answer={answer} lines={12}>
      {({ programme }) => programme && <ExitThought thought={programme.simulateExit} />}
    </Answered>
  );
}
