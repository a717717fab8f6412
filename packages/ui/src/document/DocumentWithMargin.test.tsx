import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../testing/show.tsx';
import { DocumentWithMargin } from './DocumentWithMargin.tsx';
import type { DocumentChapter, DocumentWords } from './document.ts';

const words: DocumentWords = {
  map: 'Bestemmelser',
  margin: (clause) => `Følger af ${clause}`,
  folded: (count) => `${count} følger heraf`,
  runBy: { rule: 'regel', record: 'sag', people: 'folk', mixed: 'blandet' },
};
const longText =
  'Samarbejdet løber i ti år fra den dag, begge parter har skrevet under, og hviler på en bevilling fra fonden, som følger programmet. '.repeat(
    3,
  );
const chapters: readonly DocumentChapter[] = [
  {
    id: 'k1',
    number: '1',
    title: 'Formål',
    clauses: [
      { id: 'c1', number: '1.1', text: <p>{longText}</p>, runBy: 'people', notes: [] },
      {
        id: 'c2',
        number: '1.2',
        text: <p>Ti år.</p>,
        runBy: 'rule',
        finding: 'Modsigelse',
        notes: [{ id: 'n', title: 'Løbetid', content: '2024–2034' }],
      },
    ],
  },
];

describe('the agreement with its margin', () => {
  afterEach(() => page.viewport(1280, 900));

  it('is read at 60 to 75 characters a line', async () => {
    const screen = await show(<DocumentWithMargin chapters={chapters} lang="da" words={words} />);
    await document.fonts.ready;
    const text = screen.getByText(/^Samarbejdet/).element().firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    expect(text.length / lines).toBeGreaterThan(60);
    expect(text.length / lines).toBeLessThan(75);
  });

  it('shows what follows beside the clause, and on the map what keeps it and what was found', async () => {
    const screen = await show(<DocumentWithMargin chapters={chapters} lang="da" words={words} />);
    const margin = screen.getByRole('complementary', { name: 'Følger af 1.2' });
    await expect.element(margin.getByText('2024–2034')).toBeVisible();
    const clause = screen.getByText('Ti år.').element().getBoundingClientRect();
    expect(margin.element().getBoundingClientRect().left).toBeGreaterThan(clause.right);
    const links = screen.getByRole('navigation', { name: 'Bestemmelser' }).getByRole('link').elements();
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#k1', '1Formål'],
      ['#c1', '1.1, folk'],
      ['#c2', '1.2, regel, Modsigelse'],
    ]);
  });

  it('marks only what the document says as the document’s language', async () => {
    const screen = await show(
      <DocumentWithMargin chapters={chapters} lang="sv" words={words} preamble={<p>Aftale mellem to parter</p>} />,
    );
    const chapter = screen.getByRole('navigation', { name: 'Bestemmelser' }).getByText('Formål').first().element();
    const preamble = screen.getByText('Aftale mellem to parter').element();
    const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    expect([langOf(chapter), langOf(preamble)]).toEqual(['sv', 'da-DK']);
  });

  it('folds what follows under the clause on a phone', async () => {
    await page.viewport(390, 844);
    const screen = await show(<DocumentWithMargin chapters={chapters} lang="da" words={words} />);
    const note = screen.getByText('2024–2034');
    await expect.element(note).not.toBeVisible();
    await screen.getByRole('button', { name: '1 følger heraf' }).click();
    await expect.element(note).toBeVisible();
    expect(note.element().getBoundingClientRect().top).toBeGreaterThan(
      screen.getByText('Ti år.').element().getBoundingClientRect().bottom,
    );
  });
});
