import { useState } from 'react';
import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxField,
  Columns,
  DayField,
  DefinitionList,
  DraftStatus,
  EmptyState,
  ErrorSummary,
  Form,
  Inline,
  LoadingRegion,
  Notice,
  Page,
  PrintButton,
  RadioField,
  SearchField,
  Section,
  SelectField,
  Sentence,
  Stack,
  type StateKind,
  StateMark,
  TextField,
  TextLink,
} from '../../src/index.ts';

const states: readonly (readonly [StateKind, string])[] = [
  ['late', 'For sent'],
  ['breached', 'Misligholdt'],
  ['due', 'Forfalder'],
  ['soon', 'Snart'],
  ['open', 'Åben'],
  ['notYet', 'Ikke endnu'],
  ['settled', 'Opfyldt'],
  ['waived', 'Eftergivet'],
  ['moot', 'Bortfaldet'],
  ['undetermined', 'Ubestemt'],
];

export function PartsPage() {
  const [text, setText] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [choice, setChoice] = useState('ordinary');
  const [fails, setFails] = useState(false);
  return (
    <Page title="Dele" product="Landsby" actions={<PrintButton />}>
      <Section title="Tilstande">
        <Inline>
          {states.map(([kind, word]) => (
            <StateMark key={kind} state={kind} word={word} />
          ))}
        </Inline>
      </Section>
      <Columns
        aside={
          <>
            <DefinitionList
              items={[
                { term: 'Parter', is: 'Furesø Kommune, Børns Vilkår' },
                { term: 'Sprog', is: 'Dansk' },
              ]}
            />
            <Stack space="tight">
              <TextLink href="#">Hent aftalen som PDF</TextLink>
              <TextLink href="#" isQuiet>
                Alle versioner
              </TextLink>
            </Stack>
          </>
        }
      >
        <Section title="Felter">
          <Form label="Felter" onSubmit={() => setFails(true)}>
            {fails && (
              <ErrorSummary
                title="To ting mangler"
                failures={[
                  { fieldId: 'f-name', message: 'Skriv hvad indsatsen hedder' },
                  { fieldId: 'f-day', message: 'Vælg hvornår den begynder' },
                ]}
              />
            )}
            <TextField
              id="f-name"
              label="Indsatsens navn"
              value={text}
              onChange={setText}
              description="Som det står i handleplanen"
              {...(fails && { failure: 'Skriv hvad indsatsen hedder' })}
            />
            <DayField
              id="f-day"
              label="Begynder"
              value={day}
              onChange={setDay}
              {...(fails && { failure: 'Vælg hvornår den begynder' })}
            />
            <SelectField
              label="Kommune"
              value="f"
              onChange={() => undefined}
              options={[{ value: 'f', label: 'Furesø Kommune' }]}
            />
            <TextField label="Bemærkning" value="" onChange={() => undefined} lines={3} isOptional />
            <RadioField
              label="Grund"
              value={choice}
              onChange={setChoice}
              options={[
                { value: 'ordinary', label: 'Almindelig opsigelse', description: 'Seks måneders varsel' },
                { value: 'cause', label: 'Med særlig grund' },
              ]}
            />
            <CheckboxField
              label="Send besked til styregruppen"
              isChecked={isChecked}
              onChange={setChecked}
              description="Fem personer"
            />
            <SearchField label="Søg i aftaler" value="" onChange={() => undefined} />
            <DraftStatus sentence="Gemt kl. 14.32" undo={{ label: 'Fortryd', onUndo: () => undefined }} />
            <ButtonRow>
              <Button type="submit" look="primary">
                Gem indsatsen
              </Button>
              <ButtonLink href="#">Se handleplanen</ButtonLink>
              <Button look="danger">Slet kladden</Button>
              <Button look="quiet">Fortryd</Button>
              <Button isDisabled>Kan ikke</Button>
            </ButtonRow>
          </Form>
        </Section>
      </Columns>
      <Section
        title="Beskeder"
        lead={<Sentence>En besked siger hvad der skete, hvorfor, og hvad du kan gøre nu.</Sentence>}
      >
        <Stack>
          <Notice kind="information" title="Aftalen er fra 2024">
            Nogle bestemmelser er skrevet før den nye lov.
          </Notice>
          <Notice kind="warning" title="To frister falder samme dag">
            Styregruppens møde og handleplanens frist er begge den 30. juni.
          </Notice>
          <Notice kind="success" title="Planen er leveret">
            Styregruppen har fået besked.
          </Notice>
          <Notice kind="failure" title="Planen blev ikke sendt">
            Aftalen er ændret, siden du åbnede siden. Hent den igen og send så.
          </Notice>
        </Stack>
      </Section>
      <Section title="Tomt og på vej">
        <Stack>
          <EmptyState title="Intet venter">Det næste er styregruppens møde den 12. januar 2027.</EmptyState>
          <LoadingRegion isLoading lines={3} />
        </Stack>
      </Section>
    </Page>
  );
}
