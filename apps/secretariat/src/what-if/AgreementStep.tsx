import { useGo, useLookedAtDay, usePickedWords, useWording, wordOf } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { DayField, EmptyState, FilterBar, SelectField, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { StepThought } from './StepThought.tsx';
import type { Step } from './what-if-in-address.ts';

const AgreementStepFragment = graphql(`
  fragment AgreementStep on Programme {
    id
    agreements(first: 500) {
      edges {
        node {
          id
          kind
          title {
            da
            sv
            en
          }
          parties {
            side
            ...PartyName
          }
        }
      }
    }
  }
`);

interface AgreementStepProps {
  readonly step: Exclude<Step, 'leave'>;
  readonly programme: FragmentType<typeof AgreementStepFragment>;
}

/** Which agreement, and on which day. */
export function AgreementStep(props: AgreementStepProps) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const wording = useWording();
  const nameOf = usePartyName();
  const { step } = props;
  const { agreements, id } = readFragment(AgreementStepFragment, props.programme);
  const { day } = useLookedAtDay();
  const { agreement: asked, on = day } = useSearch({ from: '/$programme/what-if' });
  const links = useLinks();
  const go = useGo();
  const offered = agreements.edges.map(({ node }) => node).filter(({ kind }) => step === 'join' || kind === 'INSTANCE');
  const municipalitiesOf = ({ parties }: (typeof offered)[number]) =>
    wording.list(parties.filter(({ side }) => side === 'MUNICIPALITY').map(nameOf));
  const alike = Map.groupBy(offered, municipalitiesOf);
  const named = (agreement: (typeof offered)[number]) => {
    const { kind, parties, title } = agreement;
    const municipalities = municipalitiesOf(agreement);
    if (kind === 'TEMPLATE' || parties.filter(({ side }) => side === 'MUNICIPALITY').length > 2)
      return pick(title).text;
    return (alike.get(municipalities)?.length ?? 0) > 1 ? `${municipalities}: ${pick(title).text}` : municipalities;
  };
  const choices = offered
    .toSorted((one, other) => Number(other.kind === 'TEMPLATE') - Number(one.kind === 'TEMPLATE'))
    .map((node) => ({ value: wordOf(node.id), id: node.id, label: named(node) }));
  const chosen = choices.find(({ value }) => value === asked) ?? choices[0];
  const dayLabels = {
    extend: t`The extension is decided on`,
    join: t`It comes in on`,
    start: t`It begins on`,
  } as const;

  if (!chosen) {
    return (
      <EmptyState title={t`No agreement is taken in yet`}>
        <Trans>There is nothing to think through before the first one is.</Trans>
      </EmptyState>
    );
  }
  return (
    <Stack space="wide">
      <FilterBar label={t`The step`} filters={[]}>
        <SelectField
          label={step === 'join' ? t`By which agreement` : t`Which agreement`}
          value={chosen.value}
          onChange={(value) => go(links.whatIf({ step, agreement: value, on }))}
          options={choices}
        />
        <DayField
          label={dayLabels[step]}
          value={on}
          onChange={(next) => next !== null && go(links.whatIf({ step, agreement: chosen.value, on: next }))}
        />
      </FilterBar>
      <StepThought asked={{ programme: id, agreement: chosen.id, on }} step={step} />
    </Stack>
  );
}
