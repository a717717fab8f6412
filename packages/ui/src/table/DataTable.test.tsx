import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../testing/show.tsx';
import { Explained } from '../trace/Explained.tsx';
import { type Column, DataTable, type Sorting } from './DataTable.tsx';

interface Row {
  readonly name: string;
  readonly owes: string;
}

const rows: readonly Row[] = [
  { name: 'Furesø Kommune', owes: '160.000 kr.' },
  { name: 'Eksempelsund Kommune', owes: '240.000 kr.' },
];
const columns: readonly Column<Row>[] = [
  { key: 'name', title: 'Kommune', cell: (row) => row.name, isRowHeader: true, isSortable: true },
  {
    key: 'owes',
    title: 'Skylder',
    cell: (row) => <Explained value={row.owes} label="Beløb" rules={['S3.28']} />,
    isNumber: true,
  },
];

function Sorted() {
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', direction: 'descending' });
  const order = sorting.direction === 'ascending' ? 1 : -1;
  return (
    <DataTable
      caption="Hvad hver kommune skylder"
      columns={columns}
      rows={rows.toSorted((one, other) => order * one.name.localeCompare(other.name))}
      rowKey={(row) => row.name}
      sorting={sorting}
      onSort={setSorting}
      total={{ name: 'I alt', owes: '400.000 kr.' }}
    />
  );
}

describe('a table', () => {
  afterEach(() => page.viewport(1280, 900));

  it('sorts by its column titles and says which way', async () => {
    const screen = await show(<Sorted />);
    const names = () =>
      screen
        .getByRole('rowheader')
        .elements()
        .map((cell) => cell.textContent);
    expect(names()).toEqual(['Furesø Kommune', 'Eksempelsund Kommune', 'I alt']);
    const title = screen.getByRole('columnheader', { name: 'Kommune' });
    await expect.element(title).toHaveAttribute('aria-sort', 'descending');
    await screen.getByRole('button', { name: 'Kommune' }).click();
    await expect.element(title).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Eksempelsund Kommune', 'Furesø Kommune', 'I alt']);
  });

  it('opens a trace in a row of its own, under the row that asks', async () => {
    const screen = await show(<Sorted />);
    const asked = screen.getByRole('button', { name: /^160\.000/ });
    await asked.click();
    const row = asked.element().closest('tr');
    expect(row?.nextElementSibling?.textContent).toBe('RegelS3.28');
    expect(row?.nextElementSibling?.getBoundingClientRect().width).toBeGreaterThan(600);
  });

  it.each([
    { width: 1440, stacks: 'table' },
    { width: 768, stacks: 'block' },
    { width: 390, stacks: 'block' },
  ])('of many columns stands as a $stacks at $width, and never wider than the page', async ({ width, stacks }) => {
    await page.viewport(width, 900);
    const many = ['Første', 'Anden', 'Tredje', 'Fjerde', 'Femte'].map((title) => ({
      key: title,
      title,
      cell: () => 'Planlægningsperioden',
    }));
    const screen = await show(
      <DataTable caption="Bred" columns={[...columns, ...many]} rows={rows} rowKey={(row) => row.name} />,
    );
    const table = screen.getByRole('table').element();
    const { clientWidth, scrollWidth } = document.documentElement;
    expect([getComputedStyle(table).display, scrollWidth <= clientWidth]).toEqual([stacks, true]);
  });

  it('says something else when it has no rows', async () => {
    const screen = await show(
      <DataTable
        caption="Tom"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.name}
        empty={<p>Ingen kommuner endnu.</p>}
      />,
    );
    await expect.element(screen.getByText('Ingen kommuner endnu.')).toBeVisible();
    await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
  });
});
