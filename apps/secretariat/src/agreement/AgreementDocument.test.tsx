import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { furesoe, masked } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';
import { AgreementDocument } from './AgreementDocument.tsx';
import { keptBy, aClause, agreement } from './an-agreement.ts';

const document = <AgreementDocument agreement={masked(agreement)} />;

describe('the agreement with its margin', () => {
  it('reads in the language it was signed in, in its order', async () => {
    const { screen } = await show(document);
    await expect.element(screen.getByText('Ti år.')).toBeVisible();
    const headings = screen
      .getByRole('article')
      .elements()
      .map((clause) => clause.querySelector('h2')?.textContent);
    expect(headings).toEqual(['Fra hvornår til hvornår', 'leaving', 'plan', 'trust', 'meetings', 'purpose']);
  });

  it('says when a notice given today takes effect, and why', async () => {
    const { screen } = await show(document);
    const margin = screen.getByRole('complementary', { name: 'Follows from 9 leaving' });
    await userEvent.click(margin.getByRole('button', { name: /1 June 2027/ }));
    await expect.element(margin.getByText('Notice today takes effect')).toBeVisible();
    await expect.element(margin.getByText('S0.59').first()).toBeVisible();
  });

  it('asks about another day when another day is looked at', async () => {
    const { screen } = await show(document, { day: '2026-03-01' });
    const margin = screen.getByRole('complementary', { name: 'Follows from 9 leaving' });
    await expect.element(margin.getByText('Notice on 1 March 2026 takes effect')).toBeVisible();
  });

  it('shows an unstated beginning as undetermined and what is wrong with it as a finding', async () => {
    const { screen } = await show(document);
    const margin = screen.getByRole('complementary', { name: 'Follows from Fra hvornår til hvornår' });
    await expect.element(margin.getByRole('button', { name: /First day\. Why\?/ })).toBeVisible();
    await expect.element(margin.getByText('Blocks signing')).toBeVisible();
    await expect.element(margin.getByText(/Nobody can tell on which day the agreement begins/)).toBeVisible();
  });

  it('S4.48 shows each statute it cites, and asks where another took its place', async () => {
    const { screen } = await show(document);
    const [, cited, standing] = screen.getByRole('table', { name: 'Statutes it cites' }).getByRole('row').elements();
    expect(cited?.textContent).toMatch(/Act on Data § 6.*1\sJul\s2000.*To be asked.*What to ask.*the new act/);
    expect(standing?.textContent).toMatch(/Act on Care.*1\sJul\s1998.*Stands/);
  });

  it('says that nobody ranked its documents', async () => {
    const { screen } = await show(document);
    await expect.element(screen.getByText(/does not say which of its documents comes first/)).toBeVisible();
  });

  it('marks each clause by what keeps it', async () => {
    const { screen } = await show(document);
    await expect.element(screen.getByText('Ti år.')).toBeVisible();
    const keptBy = screen
      .getByRole('article')
      .elements()
      .map((clause) => clause.querySelector('.sr-only')?.textContent);
    expect(keptBy).toEqual([
      'run by a rule',
      'run by a rule',
      'run by a rule in part',
      'kept as a record',
      'left to people',
      'left to people',
    ]);
  });

  it('says how much of it runs by a rule', async () => {
    const { screen } = await show(document);
    await expect
      .element(
        screen.getByText(
          '2 of 6 clauses are run by a rule, 1 is run by a rule in part, 1 is kept as a record and 2 are left to people.',
        ),
      )
      .toBeVisible();
  });

  it('opens what keeps a clause, each rule in words', async () => {
    const { screen } = await show(document);
    const margin = screen.getByRole('complementary', { name: 'Follows from 9 leaving' });
    await userEvent.click(margin.getByText('run by a rule').first());
    await expect.element(margin.getByText(/Notice, counted up to its turning point/)).toBeVisible();
  });

  it('calls what was recorded as people do, and never by a key', async () => {
    const by = furesoe.key;
    const named = [
      { content: { kind: 'effortRecorded', key: 'good-starts', name: 'Good starts', by } },
      { content: { kind: 'memberSeated', key: 'first-seat', organisation: by, by } },
    ];
    const records = [
      { key: '2', content: { kind: 'effortCompleted', effort: 'good-starts', by } },
      { key: '3', content: { kind: 'memberSeated', organisation: 'elsewhere', rank: 'management', chairs: false, by } },
      { key: '4', content: { kind: 'memberLeft', seat: 'first-seat', by } },
      { key: '5', content: { kind: 'memberLeft', seat: 'seat-elsewhere', by } },
    ];
    const kept = aClause('efforts', { coverage: { ...keptBy('RECORD', 'S0.33'), records } });
    const { screen } = await show(<AgreementDocument agreement={masked({ ...agreement, named, clauses: [kept] })} />);
    const margin = screen.getByRole('complementary', { name: 'Follows from efforts' });
    await userEvent.click(margin.getByText('kept as a record').first());
    await expect.element(margin.getByText(/effort “Good starts” is complete/)).toBeVisible();
    expect(margin.getByText(/elsewhere|good-starts|good starts/).elements()).toEqual([]);
    await expect.element(margin.getByText(/another party filled a seat/)).toBeVisible();
    await expect.element(margin.getByText(/a seat of Furesø Kommune was given up/)).toBeVisible();
    await expect.element(margin.getByText(/a seat of another party was given up/)).toBeVisible();
  });

  it('tells what follows without being owed on a day, what is missing first', async () => {
    const { screen } = await show(document);
    const margin = screen.getByRole('complementary', { name: 'Follows from purpose' });
    const cells = margin.getByRole('table', { name: 'What the clause provides for' }).getByRole('cell');
    await expect.element(cells.first()).toBeVisible();
    expect(cells.elements().map((cell) => cell.textContent?.replace(/Why.*/, '').trim())).toEqual([
      'Missing',
      expect.stringContaining('The recommendation leaves out point 2.'),
      'Ruled out',
      expect.stringContaining('never reads what is said or noted about the single family.'),
    ]);
  });

  it('lists what the agreement does not say and what is still to be filled in', async () => {
    const { screen } = await show(document);
    const silence = screen.getByRole('region', { name: 'What the agreement does not say' });
    await expect.element(silence.getByRole('listitem')).toBeVisible();
    await expect
      .element(screen.getByRole('region', { name: 'Still to be filled in' }).getByText('The first day'))
      .toBeVisible();
  });

  it('leads to the English text', async () => {
    const { screen } = await show(document, { path: '/village/agreements/village-furesoe' });
    await expect.element(screen.getByRole('link', { name: 'In English' })).toBeVisible();
  });

  it('says in short what a clause means, and which text binds', async () => {
    const { screen } = await show(document, { path: '/village/agreements/village-furesoe?text=short' });
    const clause = screen.getByRole('article').elements()[5];
    expect(clause?.textContent).toContain('must meet the families. This applies at all times.');
    await expect.element(screen.getByRole('link', { name: 'In short' })).toHaveAttribute('aria-current', 'page');
    await expect.element(screen.getByText(/The Danish text binds\.$/)).toBeVisible();
  });
});
