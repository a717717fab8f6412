import {
  DocumentWithMargin,
  Explained,
  Inline,
  Notice,
  Page,
  StateMark,
  TextLink,
  ViewLinks,
} from '../../src/index.ts';
import { chapters, exitTrace } from './agreement-chapters.tsx';

export function AgreementPage() {
  return (
    <Page
      title="Partnerskabsaftale mellem Furesø Kommune og Børns Vilkår"
      product="Landsby"
      above={
        <TextLink href="?page=agreement" isQuiet>
          Aftaler
        </TextLink>
      }
      lead={
        <p>
          Aftalen er i kraft og løber til{' '}
          <Explained value="30. april 2034" {...exitTrace} label="Aftalens sidste dag" />, om 7 år og 5 måneder.
        </p>
      }
    >
      <ViewLinks
        label="Visninger"
        views={[
          { href: '?page=agreement', label: 'Aftalen', isCurrent: true },
          { href: '?page=waiting', label: 'Pligter og rettigheder', isCurrent: false },
          { href: '?page=leaving', label: 'Udtræden', isCurrent: false },
          { href: '?page=funding', label: 'Økonomi', isCurrent: false },
        ]}
      />
      <Inline>
        <StateMark state="settled" word="I kraft" />
        <span>siden 1. maj 2024, underskrevet af begge parter</span>
      </Inline>
      <DocumentWithMargin
        chapters={chapters}
        lang="da"
        words={{
          map: 'Bestemmelser',
          margin: (clause) => `Følger af ${clause}`,
          folded: (count) => (count === 1 ? 'Én ting følger heraf' : `${count} ting følger heraf`),
          runBy: {
            rule: 'regnes af en regel',
            record: 'føres som sag',
            people: 'varetages af folk',
            mixed: 'flere ting holder den',
          },
        }}
        afterword={
          <Notice kind="warning" title="Aftalen er tavs om fire forhold">
            Betaling, stemmeret, ændringer undervejs og hvem der ejer materialerne bagefter.
          </Notice>
        }
      />
    </Page>
  );
}
