import { describe, expect, it } from 'vitest';
import { aParty, aStatement, boernsVilkaar, masked, words } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';
import { TemplateDifferences } from './TemplateDifferences.tsx';

const months = (count: number) => ({ says: aStatement('months', { months: { number: count } }), parts: [] });
const leaving = { key: 'leaving', heading: words('Leaving', 'Opsigelse') };
const shorter = (to: number) => ({
  kind: 'CHANGED',
  place: 'ordinaryTermination.notice.length',
  entry: null,
  from: months(6),
  to: months(to),
  clause: leaving,
  comparedClause: leaving,
});
const withoutLogos = {
  kind: 'CLAUSE_MISSING',
  place: null,
  entry: null,
  from: null,
  to: null,
  clause: null,
  comparedClause: { key: 'logos', heading: words('Logos') },
};

const names = ['Furesø', 'Prøvekøbing', 'Eksempelsund', 'Nordby', 'Sydby', 'Vestby'];
const idOf = (name: string) => `Agreement:village.${name.toLowerCase()}`;

function aTable(count: number) {
  const agreements = names.slice(0, count).map((name) => ({
    id: idOf(name),
    parties: [aParty('municipality', `${name} Kommune`), { ...boernsVilkaar, side: 'ORGANISATION' }],
  }));
  const cell = (name: string, difference: object) => ({ agreement: { id: idOf(name) }, differences: [difference] });
  return masked({
    template: { id: 'Agreement:village.village-template', parties: [] },
    agreements,
    rows: [
      { key: 'notice', cells: [cell('Prøvekøbing', shorter(3)), cell('Furesø', shorter(9))] },
      { key: 'logos', cells: [cell('Prøvekøbing', withoutLogos)] },
    ],
  });
}

describe('agreements beside their template', () => {
  it('has a row a thing and a column a municipality, empty where it says what the template says', async () => {
    const { screen } = await show(<TemplateDifferences table={aTable(3)} />);
    await expect.element(screen.getByRole('table')).toBeVisible();
    const rows = screen
      .getByRole('row')
      .elements()
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['What differs', 'The template', 'Furesø Kommune', 'Prøvekøbing Kommune', 'Eksempelsund Kommune'],
      [
        'Notice periodLeaving',
        'The template6 months',
        'Furesø Kommune9 months',
        'Prøvekøbing Kommune3 months',
        'Eksempelsund Kommune',
      ],
      ['Logos', 'The templatehas it', 'Furesø Kommune', 'Prøvekøbing Kommunemissing', 'Eksempelsund Kommune'],
    ]);
  });

  it('leads to the clause, compared with the template', async () => {
    const { screen } = await show(<TemplateDifferences table={aTable(3)} />);
    await expect
      .element(screen.getByRole('link', { name: '3 months' }))
      .toHaveAttribute('href', expect.stringMatching(/compare=village-template#leaving$/));
  });

  it('becomes a list that says who departs how, where columns would not fit', async () => {
    const { screen } = await show(<TemplateDifferences table={aTable(6)} />);
    const notice = screen.getByRole('region', { name: 'Notice period' });
    await expect.element(notice.getByRole('link', { name: 'Prøvekøbing Kommune' })).toBeVisible();
    expect(
      notice
        .getByRole('term')
        .elements()
        .map((term) => term.textContent),
    ).toEqual(['The template', '9 months', '3 months']);
  });

  it('says so where nobody departs', async () => {
    const table = masked({
      template: { id: 'Agreement:village.village-template', parties: [] },
      agreements: [],
      rows: [],
    });
    const { screen } = await show(<TemplateDifferences table={table} />);
    await expect.element(screen.getByText('Every agreement says what the template says')).toBeVisible();
  });
});
