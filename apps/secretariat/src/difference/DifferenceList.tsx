import { DefinitionList, Section, Stack, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { DifferenceRow } from './use-difference-rows.ts';

interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly href: (clause: string | null) => string;
}

interface DifferenceListProps {
  readonly rows: readonly DifferenceRow[];
  readonly municipalities: readonly Municipality[];
}

/** More municipalities than columns: for each thing what the template says, and who says what instead. */
export function DifferenceList({ rows, municipalities }: DifferenceListProps) {
  const { t } = useLingui();
  return (
    <Stack space="wide">
      {rows.map(({ clause, departures, inTemplate, key, label }) => {
        const departing = municipalities.filter(({ id }) => departures.has(id));
        const bySaying = Map.groupBy(departing, ({ id }) => departures.get(id)?.says ?? '');
        return (
          <Section key={key} level={3} title={label} lead={clause === label ? undefined : clause}>
            <DefinitionList
              items={[
                ...(inTemplate === null ? [] : [{ term: t`The template`, is: inTemplate }]),
                ...[...bySaying].map(([says, those]) => ({
                  term: says,
                  is: those.map(({ href, id, name }, position) => (
                    <span key={id}>
                      {position > 0 && ', '}
                      <TextLink href={href(departures.get(id)?.clause ?? null)}>{name}</TextLink>
                    </span>
                  )),
                })),
              ]}
            />
          </Section>
        );
      })}
    </Stack>
  );
}
