import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { masked, words } from '../testing/answers.ts';
import { speak } from '../language/language.ts';
import { show } from '../testing/show.tsx';
import { TakeInForm } from './TakeInForm.tsx';

const form = <TakeInForm programme={masked({ id: 'Programme:village', version: 5 })} />;
const clean = { data: { checkDefinition: { __typename: 'DefinitionChecked', findings: [] } } };
const answering = (importAgreement: object) => ({
  answers: { CheckDefinition: clean, ImportAgreement: { data: { importAgreement } } },
});
const field = { name: 'Definition' };
const send = { name: 'Check and take in' };

describe('taking in an agreement', () => {
  it('sends the definition with the version of the programme, and leads to the agreement', async () => {
    const agreement = {
      __typename: 'Agreement',
      id: 'Agreement:village.sixth',
      title: { __typename: 'Words', ...words('The sixth') },
    };
    const receipt = { __typename: 'Receipt', id: 'R-18' };
    const { screen, sent } = await show(form, answering({ __typename: 'AgreementImported', agreement, receipt }));
    await screen.getByRole('textbox', field).fill('{"key":"sixth"}');
    await userEvent.click(screen.getByRole('button', send));
    await expect
      .element(screen.getByRole('link', { name: 'The sixth' }))
      .toHaveAttribute('href', '/secretariat/village/agreements/sixth');
    await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
    expect(sent.slice(1).map(({ variables }) => variables['input'])).toEqual([
      {
        clientKey: expect.stringMatching(/^[\da-f-]{36}$/),
        definition: { key: 'sixth' },
        expectedVersion: 5,
        programmeId: 'Programme:village',
      },
    ]);
  });

  it.each([
    { language: 'da', button: 'Vælg en fil: Definitionsfil' },
    { language: 'sv', button: 'Välj en fil: Definitionsfil' },
    { language: 'en', button: 'Choose a file: Definition file' },
  ] as const)('takes the text of a file that is chosen, asked for in $language', async ({ button, language }) => {
    await speak(language);
    const { screen } = await show(form);
    const chooser = page.getByRole('button', { name: button });
    await expect.element(chooser).toHaveAttribute('aria-describedby');
    const picker = screen.container.querySelector('input[type=file]');
    await userEvent.upload(picker as HTMLElement, new File(['{"key":"sixth"}'], 'sixth.json'));
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('sixth.json');
    await speak('en');
    await expect.element(screen.getByRole('textbox', field)).toHaveValue('{"key":"sixth"}');
  });

  describe('lists every place that is not right, and keeps the text', () => {
    const statement = (code: string, facts: readonly object[] = []) => ({ __typename: 'Statement', code, facts });
    const problems = [
      {
        __typename: 'DefinitionProblem',
        path: 'clauses[3].parameters.noticeMonths',
        expected: statement('wholeNumber'),
        found: statement('quoted', [{ name: 'text', text: 'three' }]),
      },
      {
        __typename: 'DefinitionProblem',
        path: 'parties',
        expected: statement('entriesAtLeast', [{ name: 'count', number: 2 }]),
        found: statement('nothing'),
      },
    ];
    const rejected = { data: { checkDefinition: { __typename: 'DefinitionRejected', problems } } };

    it.each([
      {
        language: 'en',
        heads: ['Where', 'What stands there', 'What to do'],
        first: ['“three”', 'Write a whole number, without quotation marks.'],
        second: ['Nothing: the field is missing.', 'Write at least 2 entries.'],
      },
      {
        language: 'da',
        heads: ['Hvor', 'Det står der', 'Gør sådan'],
        first: ['»three«', 'Skriv et helt tal uden anførselstegn.'],
        second: ['Intet: feltet mangler.', 'Skriv mindst 2 poster.'],
      },
      {
        language: 'sv',
        heads: ['Var', 'Det står där', 'Gör så här'],
        first: ['”three”', 'Skriv ett heltal utan citattecken.'],
        second: ['Inget: fältet saknas.', 'Skriv minst 2 poster.'],
      },
    ] as const)('to a reader of $language', async ({ first, heads, language, second }) => {
      const { screen } = await show(form, { answers: { CheckDefinition: rejected } });
      await screen.getByRole('textbox', field).fill('{"key":"sixth"}');
      await userEvent.click(screen.getByRole('button', send));
      await expect.element(screen.getByText('2 places are not right yet')).toBeVisible();
      await speak(language);
      const head = screen.getByRole('columnheader', { name: heads[2] });
      await expect.element(head).toBeVisible();
      const rows = screen.getByRole('table').first().getByRole('row').elements();
      expect(rows.map((row) => [...row.children].map((cell) => cell.lastChild?.textContent))).toEqual([
        heads,
        ['clauses[3].parameters.noticeMonths', ...first],
        ['parties', ...second],
      ]);
      await expect.element(screen.getByRole('textbox').first()).toHaveValue('{"key":"sixth"}');
    });
  });

  it('shows what is found first, and takes it in only when told to', async () => {
    const finding = {
      __typename: 'Finding',
      key: 'endMissing/term',
      severity: 'BLOCKS',
      fault: { __typename: 'Statement', code: 'endMissing', facts: [] },
      agreement: { __typename: 'Agreement', id: 'Agreement:village.sixth', parties: [] },
      clause: {
        __typename: 'Clause',
        key: 'term',
        printedNumber: '5',
        heading: { __typename: 'Words', ...words('Term') },
      },
      others: [],
    };
    const found = { data: { checkDefinition: { __typename: 'DefinitionChecked', findings: [finding] } } };
    const taken = { data: { importAgreement: { __typename: 'AgreementKeyTaken', key: 'sixth' } } };
    const { screen, sent } = await show(form, { answers: { CheckDefinition: found, ImportAgreement: taken } });
    await screen.getByRole('textbox', field).fill('{"key":"sixth"}');
    await userEvent.click(screen.getByRole('button', send));
    await expect
      .element(screen.getByText('The agreement is called limited in time, but names no last day.'))
      .toBeVisible();
    expect(sent.length).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Take it in as it is' }));
    await expect.element(screen.getByText('The programme already has an agreement with the key sixth')).toBeVisible();
    expect(sent.length).toBe(2);
  });

  it('says in which line the text stops being JSON, and sends nothing', async () => {
    const { screen, sent } = await show(form);
    await screen.getByRole('textbox', field).fill('{\n  "key": sixth\n}');
    await userEvent.click(screen.getByRole('button', send));
    await expect.element(screen.getByText('This is not JSON. Reading stopped in line 2.')).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('keeps what was written when the page is left, and when the session is over', async () => {
    const over = { data: null, errors: [{ message: 'Signed out', extensions: { code: 'UNAUTHENTICATED' } }] };
    const { screen } = await show(form, { answers: { CheckDefinition: clean, ImportAgreement: over } });
    await screen.getByRole('textbox', field).fill('{"key":"unfinished"}');
    await userEvent.click(screen.getByRole('button', send));
    await expect.element(screen.getByRole('textbox', field)).toHaveValue('{"key":"unfinished"}');
    await screen.unmount();
    const again = await show(form);
    await expect.element(again.screen.getByRole('textbox', field)).toHaveValue('{"key":"unfinished"}');
  });

  it('tells what the definition means while it is written', async () => {
    const term = {
      id: 'term',
      family: 'term',
      heading: { en: 'From when to when' },
      parameters: {
        start: { kind: 'day', on: '2027-01-01' },
        end: { kind: 'afterStart', length: { months: 36 } },
        statedLength: null,
      },
    };
    const { screen } = await show(form);
    await screen
      .getByRole('textbox', field)
      .fill(JSON.stringify({ clauses: [term, { ...term, id: 'odd', family: 'odd' }] }));
    const told = screen.getByRole('region', { name: 'What this definition means' });
    await expect
      .element(told.getByText('The agreement begins on 1 January 2027. It runs for three years.'))
      .toBeVisible();
    await expect
      .element(told.getByText('Something in this clause is not right yet, so it cannot be told.'))
      .toBeVisible();
  });
});
