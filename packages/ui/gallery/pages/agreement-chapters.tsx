import { ComparedText, type DocumentChapter, Explained, TextLink, Undetermined } from '../../src/index.ts';

export const exitTrace = {
  label: 'Tidligste udtræden',
  steps: [
    { sentence: 'Varslet gives i dag.', value: '21. november 2026' },
    { sentence: 'Seks hele måneder lægges til.', value: '21. maj 2027' },
    { sentence: 'Aftalen ender altid den 1. i en måned.', value: '1. juni 2027' },
  ],
  rounding: 'Op til den næste 1. i en måned.',
  clause: {
    label: '§ 8.2',
    quote: 'Med seks måneders varsel til den første i en måned.',
    quoteLang: 'da',
    href: '#c8-2',
  },
  rules: ['S0.59'],
};

export const chapters: readonly DocumentChapter[] = [
  {
    id: 'k1',
    number: '1',
    title: 'Baggrund og formål',
    clauses: [
      {
        id: 'c1-1',
        number: '1.1',
        runBy: 'people',
        notes: [],
        text: (
          <p>
            Kommunen og organisationen går sammen for at flere børn og unge skal trives, og for at lære af det, som
            virker. Det gælder børn fra fødslen til det attende år.
          </p>
        ),
      },
      {
        id: 'c1-2',
        number: '1.2',
        runBy: 'rule',
        notes: [
          {
            id: 'n1',
            title: 'Løbetid',
            content: <Explained value="1. maj 2024 – 30. april 2034" {...exitTrace} label="Løbetid" />,
          },
          {
            id: 'n2',
            title: 'Fund',
            state: { kind: 'late', word: 'Modsigelse' },
            content: (
              <>
                Økonomiudvalget bevilgede til og med 2028. Fem år er uden penge.{' '}
                <TextLink href="?page=funding">Se økonomien</TextLink>
              </>
            ),
          },
        ],
        finding: 'Modsigelse',
        text: (
          <p>
            Samarbejdet løber i ti år fra den dag, begge parter har skrevet under, og hviler på en bevilling fra fonden,
            som følger programmet.
          </p>
        ),
      },
    ],
  },
  {
    id: 'k2',
    number: '2',
    title: 'Mål og indsatser',
    clauses: [
      {
        id: 'c2-1',
        number: '2.1',
        runBy: 'record',
        notes: [
          {
            id: 'n3',
            title: 'Kortlægning',
            state: { kind: 'settled', word: 'Leveret' },
            content: 'Styregruppen tog kortlægningen til sig den 3. september 2024.',
          },
        ],
        text: (
          <>
            <p>
              Parterne begynder med sammen at kortlægge, hvad børn og unge i kommunen har brug for, hvad der allerede er
              prøvet, og hvor der er mulighed for at gøre mere.
            </p>
            <p>
              Kortlægningen afgør, hvilke indsatser partnerskabet vælger: dem organisationen i forvejen kan tilbyde, og
              dem der skal udvikles.
            </p>
          </>
        ),
      },
      {
        id: 'c2-7',
        number: '2.7',
        heading: 'Handleplan',
        runBy: 'rule',
        notes: [
          {
            id: 'n4',
            title: 'Næste frist',
            state: { kind: 'due', word: 'Forfalder' },
            content: (
              <>
                Furesø skylder styregruppen planen for 2027 senest{' '}
                <Explained value="27. november 2026" {...exitTrace} label="Frist for handleplanen" />, om 6 dage.
              </>
            ),
          },
          {
            id: 'n5',
            title: 'Herefter',
            state: { kind: 'notYet', word: 'Ikke endnu' },
            content: 'Planen for 2028 er åben fra den 1. januar 2027.',
          },
        ],
        text: (
          <p>
            <ComparedText
              words={{ added: 'tilføjet', removed: 'fjernet' }}
              parts={[
                {
                  kind: 'same',
                  text: 'Indsatserne beskrives i en handleplan med mål, økonomi og roller. Planen løber ',
                },
                { kind: 'removed', text: 'et år' },
                { kind: 'added', text: 'to år ad gangen' },
                { kind: 'same', text: ' og ajourføres hvert år sammen med de andre kommuners planer.' },
              ]}
            />
          </p>
        ),
      },
    ],
  },
  {
    id: 'k3',
    number: '3',
    title: 'Kommunikation',
    clauses: [
      {
        id: 'c3-2',
        number: '3.2',
        runBy: 'record',
        notes: [
          {
            id: 'n6',
            title: 'Pligt',
            state: { kind: 'open', word: 'Åben' },
            content: 'Hvert opslag med organisationens navn eller logo skal godkendes først. To venter på svar.',
          },
        ],
        text: (
          <p>
            Opslag, pressemeddelelser og andet materiale, hvor organisationens navn eller logo indgår, godkendes af
            organisationen, før det bruges.
          </p>
        ),
      },
      {
        id: 'c3-3',
        number: '3.3',
        runBy: 'mixed',
        finding: 'Frist mangler',
        notes: [
          {
            id: 'n7',
            title: 'Frist',
            content: (
              <Undetermined
                word="ingen frist"
                label="Frist for kommunikationsplanen"
                missing="Aftalen siger, at der laves en plan, men ikke hvornår."
                settledBy="Styregruppen"
                rules={['S0.38']}
              />
            ),
          },
        ],
        text: <p>Det nærmere om kommunikationen aftales i en plan.</p>,
      },
    ],
  },
  {
    id: 'k8',
    number: '8',
    title: 'Ophør',
    clauses: [
      {
        id: 'c8-2',
        number: '8.2',
        heading: 'Opsigelse',
        runBy: 'rule',
        notes: [{ id: 'n8', title: 'Tidligste udtræden', content: <Explained value="1. juni 2027" {...exitTrace} /> }],
        text: <p>Hver part kan sige aftalen op med et halvt års varsel til den første dag i en måned.</p>,
      },
      {
        id: 'c8-3',
        number: '8.3',
        runBy: 'people',
        notes: [],
        text: <p>Parterne taler sammen, før en opsigelse sendes, og ser om det, der er i vejen, kan løses.</p>,
      },
    ],
  },
];
