import {
  Button,
  EmptyState,
  Explained,
  FilterBar,
  LedgerList,
  Page,
  SelectField,
  TextLink,
  Undetermined,
} from '../../src/index.ts';

const planTrace = {
  label: 'Frist for handleplanen for 2027',
  steps: [
    { sentence: 'Handleplanen gælder to år og revideres hvert år.', value: '2027–2028' },
    { sentence: 'Den skal ligge hos styregruppen et halvt år før planåret begynder.', value: '30. juni 2026' },
  ],
  rounding: 'Ingen. Fristen er en fast dag i året.',
  clause: {
    label: '§ 2.7 Handleplan',
    quote: 'Planen løber to år ad gangen og ajourføres hvert år.',
    quoteLang: 'da',
    href: '?page=agreement#c2-7',
  },
  rules: ['S0.31', 'S0.32'],
};

export function WaitingPage() {
  return (
    <Page title="Det venter" product="Landsby" lead="Syv ting venter i programmet. Den ældste har ventet i 22 dage.">
      <FilterBar
        label="Filtre"
        filters={[
          { id: 'who', words: 'Kun Furesø Kommune', onRemove: () => undefined },
          { id: 'kind', words: 'Pligter', onRemove: () => undefined },
        ]}
        onClear={() => undefined}
      >
        <SelectField
          label="Kommune"
          value="furesoe"
          onChange={() => undefined}
          options={[
            { value: 'furesoe', label: 'Furesø Kommune' },
            { value: 'eksempelsund', label: 'Eksempelsund Kommune' },
          ]}
        />
      </FilterBar>
      <LedgerList
        empty={<EmptyState title="Intet venter">Det næste er styregruppens møde den 12. januar 2027.</EmptyState>}
        groups={[
          {
            id: 'late',
            title: 'For sent',
            items: [
              {
                id: '1',
                state: { kind: 'late', word: 'For sent' },
                sentence: (
                  <TextLink isQuiet href="?page=agreement">
                    Eksempelsund Kommune skylder styregruppen referatet af den politiske behandling.
                  </TextLink>
                ),
                context: 'Partnerskabsaftalen, § 4.3',
                due: <Explained value="30. oktober 2026" {...planTrace} label="Frist for referatet" />,
                relative: 'for 22 dage siden',
                action: <Button size="small">Meld leveret</Button>,
              },
            ],
          },
          {
            id: 'week',
            title: 'Denne uge',
            items: [
              {
                id: '2',
                state: { kind: 'due', word: 'Forfalder' },
                sentence: (
                  <TextLink isQuiet href="?page=agreement">
                    Furesø Kommune skylder styregruppen handleplanen for 2027.
                  </TextLink>
                ),
                context: 'Partnerskabsaftalen, § 2.7',
                due: <Explained value="27. november 2026" {...planTrace} />,
                relative: 'om 6 dage',
                action: <Button size="small">Meld leveret</Button>,
              },
              {
                id: '3',
                state: { kind: 'due', word: 'Forfalder' },
                sentence: (
                  <TextLink isQuiet href="?page=agreement">
                    Prøvekøbing Kommune skal betale sin del af programlederens løn for fjerde kvartal til sekretariatet.
                  </TextLink>
                ),
                context: 'Samarbejdsaftalen, § 7.2',
                due: <Explained value="30. november 2026" {...planTrace} label="Betalingsfrist" />,
                relative: 'om 9 dage',
                amount: <Explained value="160.000 kr." {...planTrace} label="Beløb" />,
                action: <Button size="small">Meld betalt</Button>,
              },
            ],
          },
          { id: 'month', title: 'Denne måned', items: [] },
          {
            id: 'later',
            title: 'Senere',
            items: [
              {
                id: '4',
                state: { kind: 'notYet', word: 'Ikke endnu' },
                sentence: 'Parterne evaluerer partnerskabet sammen.',
                context: 'Partnerskabsaftalen, § 6.1',
                due: <Explained value="1. april 2028" {...planTrace} label="Evaluering" />,
                relative: 'om 1 år og 4 måneder',
              },
              {
                id: '5',
                state: { kind: 'open', word: 'Åben' },
                sentence: 'Furesø Kommune kan bede om at få indsatsen om skolefravær med i næste handleplan.',
                context: 'Ret, § 2.5',
                due: 'indtil 15. maj 2027',
                relative: 'om 5 måneder',
              },
            ],
          },
          {
            id: 'undetermined',
            title: 'Ubestemt',
            items: [
              {
                id: '6',
                state: { kind: 'undetermined', word: 'Ubestemt' },
                sentence: 'Eksempelsund Kommune skylder styregruppen en kommunikationsplan.',
                context: 'Partnerskabsaftalen, § 3.3',
                due: (
                  <Undetermined
                    word="ingen frist"
                    label="Frist for kommunikationsplanen"
                    missing="Aftalen siger, at der laves en plan, men ikke hvornår."
                    settledBy="Styregruppen, med en beslutning der føres til referat."
                    clause={{
                      label: '§ 3.3 Kommunikation',
                      quote: 'Aftaler om kommunikation står i en plan.',
                      quoteLang: 'da',
                    }}
                    rules={['S0.38']}
                  />
                ),
              },
            ],
          },
        ]}
      />
    </Page>
  );
}
