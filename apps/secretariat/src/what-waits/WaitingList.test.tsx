import { ActingProvider } from '@landsby/front';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { speak } from '../language/language.ts';
import { anEntry, aPage, aStatement, dayAnswer, masked, undeterminedDay } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';
import { WaitingList } from './WaitingList.tsx';

const entries = [
  anEntry({ key: 'late', state: 'LATE', dueOn: dayAnswer('2026-10-30') }),
  anEntry({ key: 'week', dueOn: dayAnswer('2026-11-22') }),
  anEntry({ key: 'month', dueOn: dayAnswer('2026-11-30') }),
  anEntry({ key: 'later', state: 'OPEN', dueOn: dayAnswer('2027-06-30') }),
  anEntry({
    key: 'undated',
    state: 'UNDETERMINED',
    dueOn: undeterminedDay('noDeadline'),
    stateBecause: aStatement('dueUndetermined', { missing: { text: 'noDeadline' } }),
  }),
];

function list(page = aPage(entries)) {
  return (
    <ActingProvider>
      <WaitingList list={masked(page)} filters={{}} />
    </ActingProvider>
  );
}

describe('what waits', () => {
  it('stands under late, this week, this month, later and undetermined, one thing in each', async () => {
    const { screen } = await show(list());
    await expect.element(screen.getByRole('region', { name: 'Late' })).toBeVisible();
    const titles = screen
      .getByRole('heading', { level: 2 })
      .elements()
      .map((heading) => heading.textContent);
    expect(titles).toEqual(['Late', 'This week', 'This month', 'Later', 'Undetermined']);
    for (const title of titles) {
      await expect.element(screen.getByRole('region', { name: title ?? '' }).getByRole('listitem')).toBeVisible();
    }
  });

  it('says who owes what in a sentence that leads to the clause', async () => {
    const { screen } = await show(list());
    const link = screen.getByRole('link', { name: 'Furesø Kommune must prepare the budget for 2027.' }).first();
    await expect.element(link).toHaveAttribute('href', '/secretariat/village/agreements/village-furesoe#plan');
  });

  it('says why the day is that day, in place', async () => {
    const { screen } = await show(list());
    await userEvent.click(screen.getByRole('button', { name: /30 June 2027/ }));
    const trace = screen.getByRole('note', { name: 'Last day' });
    await expect.element(trace.getByText('S0.27')).toBeVisible();
    await expect.element(trace.getByText('The plan covers two years and is renewed every year.')).toBeVisible();
  });

  it('says what is missing where there is no day', async () => {
    const { screen } = await show(list());
    const undetermined = screen.getByRole('region', { name: 'Undetermined' });
    await userEvent.click(undetermined.getByRole('button', { name: /Why\?/ }));
    await expect
      .element(undetermined.getByRole('note', { name: 'Last day' }).getByText('What is missing'))
      .toBeVisible();
  });

  it('turns pages by buttons', async () => {
    const { screen } = await show(list(aPage(entries, { hasNextPage: true })));
    await expect.element(screen.getByRole('button', { name: 'Next' })).toBeEnabled();
    await expect.element(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();
  });

  it('says when the next thing comes where there is none', async () => {
    const ledger = aPage([anEntry({ dueOn: dayAnswer('2027-06-30') })]);
    const { screen } = await show(list(aPage([])), { answers: { NothingWaits: { data: { programme: { ledger } } } } });
    await expect
      .element(
        screen.getByText(
          'The next thing: Furesø Kommune must prepare the budget for 2027 by 30 June 2027, in 7 months.',
        ),
      )
      .toBeVisible();
  });

  it('speaks Danish', async () => {
    await speak('da');
    const { screen } = await show(list());
    await expect.element(screen.getByRole('region', { name: 'For sent' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /30\.\soktober 2026/ })).toBeVisible();
  });
});
