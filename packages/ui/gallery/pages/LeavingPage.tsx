import { useState } from 'react';
import {
  ButtonLink,
  DayField,
  DefinitionList,
  Explained,
  Page,
  PickableTimeline,
  Section,
  Timeline,
  type TimelineRow,
} from '../../src/index.ts';

const rows: readonly TimelineRow[] = [
  {
    id: 'term',
    label: 'Aftalens løbetid',
    spans: [{ id: 's', from: '2024-05-01', to: '2034-04-30', look: 'solid', label: '1. maj 2024 – 30. april 2034' }],
  },
  {
    id: 'plan',
    label: 'Handleplaner',
    spans: [
      { id: 'a', from: '2025-01-01', to: '2026-12-31', look: 'outline', label: '2025–26' },
      { id: 'b', from: '2027-01-01', to: '2028-12-31', look: 'outline', label: '2027–28' },
    ],
  },
  {
    id: 'money',
    label: 'Bevilling',
    detail: 'Økonomiudvalget',
    spans: [
      { id: 'm', from: '2024-05-01', to: '2028-12-31', look: 'solid', label: 'bevilget' },
      { id: 'n', from: '2029-01-01', to: '2034-04-30', look: 'hatched', label: 'pligter uden penge' },
    ],
  },
  {
    id: 'right',
    label: 'Logo og navn',
    spans: [
      { id: 'l', from: '2024-05-01', to: null, look: 'dotted', label: 'aftalen siger ikke hvornår retten ophører' },
    ],
  },
  {
    id: 'meet',
    label: 'Styregruppens møder',
    marks: ['2025-03-12', '2025-09-10', '2026-03-11', '2026-09-09', '2027-03-10'].map((day, index) => ({
      id: day,
      day,
      label: `Styregruppemøde ${day}`,
      state: index < 4 ? ('settled' as const) : ('notYet' as const),
    })),
  },
];

export function LeavingPage() {
  const [day, setDay] = useState('2026-12-01');
  const ends = `1. ${['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'][(Number(day.slice(5, 7)) + (day.endsWith('-01') ? 5 : 6)) % 12]}`;
  const scale = { from: '2024-01-01', to: '2034-12-31', today: { day: '2026-11-21', label: 'I dag' }, rows };
  return (
    <Page
      title="Hvis Furesø går"
      product="Landsby"
      lead="Vælg den dag, varslet gives. Siden regner med det samme ud, hvad der følger."
      actions={<ButtonLink href="?page=ceremony">Gør opsigelsen klar</ButtonLink>}
    >
      <Section title="Hvornår">
        <PickableTimeline
          caption="Varslet gives"
          label="Varslet gives"
          from="2026-01-01"
          to="2028-06-30"
          today={{ day: '2026-11-21', label: 'I dag' }}
          rows={rows.slice(0, 3)}
          picked={day}
          onPick={setDay}
          earliest="2026-11-21"
          effect={
            <p>
              Gives varslet den dag, ender aftalen{' '}
              <Explained
                value={ends}
                label="Aftalens ende"
                steps={[{ sentence: 'Seks hele måneder fra varslet, op til den første i en måned.' }]}
                rules={['S0.59']}
              />
              .
            </p>
          }
        />
      </Section>
      <DayField
        label="Eller skriv dagen"
        value={day}
        onChange={(picked) => picked && setDay(picked)}
        earliest="2026-11-21"
        description="Dag, måned, år"
      />
      <Section title="Det falder med">
        <DefinitionList
          items={[
            { term: 'Styregruppen', is: 'Furesøs to pladser falder bort fra den 1. juni 2027.' },
            { term: 'Handleplan 2027–28', is: 'Tre indsatser stopper, to er allerede slut.' },
            { term: 'Materialer', is: '14 opslag og to pjecer med logo skal ned inden tre måneder.' },
          ]}
        />
      </Section>
      <Section title="Hele løbetiden">
        <Timeline
          caption="Furesøs partnerskab 2024–2034"
          {...scale}
          lookedAt={{ day: '2025-05-01', label: '1. maj 2025' }}
        />
      </Section>
    </Page>
  );
}
