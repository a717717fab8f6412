import { ActingProvider } from '@landsby/front';
import { expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { show, textOf } from '../testing/show.tsx';
import { municipality, organisation, statement } from '../testing/statements.ts';
import type { Filters } from './filters.ts';
import { WaitingList } from './WaitingList.tsx';

const report = { key: 'report', deed: statement('reportOngoing'), who: [organisation], canFulfil: false };
const figures = { key: 'figures', deed: statement('storeDataSafely'), who: [municipality] };

function aProgramme(entries: Partial<Record<'late' | 'coming' | 'undetermined', readonly never[]>>): never {
  const connection = (nodes: readonly never[] = []) => ({ edges: nodes.map((node) => ({ node })) });
  const { late, coming, undetermined } = entries;
  return {
    ours: { totalCount: 1 },
    late: connection(late),
    coming: connection(coming),
    undetermined: connection(undetermined),
  } as never;
}

const list = (programme: never, filters: Filters = {}) => (
  <ActingProvider>
    <WaitingList programme={programme} filters={filters} />
  </ActingProvider>
);

it('groups what waits, a sentence an item, and says first what presses', async () => {
  const late = anEntry({ ...figures, state: 'LATE', dueOn: '2026-10-30' });
  const soon = anEntry({ state: 'DUE', dueOn: '2026-11-30' });
  const screen = await show(list(aProgramme({ late: [late], coming: [soon] })));
  await expect.element(screen.getByRole('heading', { name: 'For sent' })).toBeInTheDocument();
  const headings = [...screen.container.querySelectorAll('h2')].map(textOf);
  expect(headings).toEqual(['For sent', 'Denne måned']);
  const [first, second] = screen.container.querySelectorAll('li');
  expect(textOf(first ?? document.body)).toBe(
    'For sent Eksempelsund Kommune skal opbevare personoplysninger sikkert. Handleplan 30. oktober 2026 (Sidste dag. Hvorfor?) for 23 dage siden Meld gjort',
  );
  expect(textOf(second ?? document.body)).toMatch(
    /^Frist snart Eksempelsund Kommune og Børns Vilkår skal vedtage en handleplan for 2027–2028\./,
  );
  expect(textOf(screen.container)).toMatch(/^Én ting er forsinket\. Én ting har frist i denne måned\./);
});

it('leaves out what only the others have to do, until it is asked for', async () => {
  const theirs = aProgramme({ coming: [anEntry(report), anEntry(figures)] });
  const own = await show(list(theirs));
  await expect.element(own.getByText(/opbevare personoplysninger/).first()).toBeInTheDocument();
  expect(textOf(own.container)).not.toMatch(/aflægge rapport/);
  const others = await show(list(theirs, { whose: 'theirs' }));
  await expect.element(others.getByText(/aflægge rapport/).first()).toBeInTheDocument();
  expect(textOf(others.container)).not.toMatch(/opbevare personoplysninger/);
});

it('says when the next thing comes where nothing waits', async () => {
  const next = { programme: { ledger: { edges: [{ node: anEntry({ state: 'NOT_YET', dueOn: '2028-12-31' }) }] } } };
  const screen = await show(list(aProgramme({})), { answers: [next] });
  await expect.element(screen.getByText('Intet venter her')).toBeInTheDocument();
  await expect
    .poll(() => textOf(screen.container))
    .toBe(
      'Intet venter her Det næste: Eksempelsund Kommune og Børns Vilkår skal vedtage en handleplan for 2027–2028 senest den 31. december 2028, om 2 år og 1 måned.',
    );
  expect(screen.sent.map(({ variables }) => variables['until'])).toEqual(['2036-11-22']);
});
