import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DayField } from '../field/DayField.tsx';
import type { Language } from '../provider/UiProvider.tsx';
import { show } from '../testing/show.tsx';
import { AppFrame } from './AppFrame.tsx';

const labels = ['Det venter', 'Aftaler', 'Møder', 'Økonomi', 'Rapport', 'Erfaringer'];

function frame({
  isToday = true,
  isInProgramme = true,
  dayPanel = null as ReactNode,
  onLanguage = vi.fn<(language: Language) => void>(),
  onSignOut = vi.fn<() => void>(),
} = {}) {
  return (
    <AppFrame
      app="municipality"
      product={{ name: 'Landsby', part: 'Kommune', href: '/municipality' }}
      programme={{
        current: isInProgramme ? 'village' : undefined,
        options: [
          { id: 'village', name: 'It takes a village' },
          { id: 'beloved-children', name: 'Älskade barn' },
        ],
        onSwitch: () => undefined,
      }}
      language="da"
      onLanguage={onLanguage}
      person={{ name: 'Projektleder (demo)', organisation: 'Eksempelsund Kommune' }}
      onSignOut={onSignOut}
      day={{
        day: '21. november 2026',
        shortDay: '21. nov. 2026',
        isToday,
        sentence: 'Du ser den 1. maj 2025.',
        todayHref: '/municipality?',
      }}
      dayPanel={dayPanel}
      navigation={labels.map((label, index) => ({ href: `/municipality/${index}`, label, isCurrent: index === 5 }))}
    >
      <h1>Det venter</h1>
    </AppFrame>
  );
}

describe('the frame', () => {
  afterEach(() => page.viewport(1280, 900));

  it('leads by its first key to the content', async () => {
    const screen = await show(frame());
    await userEvent.tab();
    await expect.element(screen.getByRole('link', { name: 'Gå til indhold' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('main')).toHaveFocus();
  });

  it('follows links without leaving the page', async () => {
    const navigate = vi.fn<(href: string) => void>();
    const screen = await show(frame(), navigate);
    await screen.getByRole('link', { name: 'Møder' }).click();
    expect(navigate.mock.calls.map(([href]) => href)).toEqual(['/municipality/2']);
  });

  it('has at most five words in the bar of a phone, the rest behind one of them', async () => {
    await page.viewport(390, 844);
    const screen = await show(frame());
    const bar = screen.getByRole('navigation', { name: 'Hovedmenu' });
    expect(
      bar
        .getByRole('link')
        .elements()
        .map((link) => link.textContent),
    ).toEqual(labels.slice(0, 4));
    await bar.getByRole('button', { name: 'Mere' }).click();
    await expect.element(bar.getByRole('link', { name: 'Erfaringer' })).toHaveAttribute('aria-current', 'page');
  });

  it('switches the programme only inside one', async () => {
    const inside = await show(frame());
    await expect.element(inside.getByRole('combobox', { name: 'Program' })).toHaveValue('village');
    await inside.unmount();
    const outside = await show(frame({ isInProgramme: false }));
    await expect.element(outside.getByRole('button', { name: 'Projektleder (demo)' })).toBeVisible();
    expect(outside.getByRole('combobox').elements()).toEqual([]);
  });

  it('says when another day is looked at, and leads back', async () => {
    const screen = await show(frame({ isToday: false }));
    await expect.element(screen.getByText('Du ser den 1. maj 2025.')).toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: 'Tilbage til i dag' }))
      .toHaveAttribute('href', '/municipality?');
  });

  it('says a shorter day on a phone', async () => {
    await page.viewport(390, 844);
    const screen = await show(frame({ dayPanel: 'Se fra' }));
    await expect.element(screen.getByRole('button', { name: 'I dag 21. nov. 2026', exact: true })).toBeVisible();
  });

  it('keeps the way to another day open while its calendar is used', async () => {
    const onChange = vi.fn<(day: string | null) => void>();
    const screen = await show(frame({ dayPanel: <DayField label="Se fra" value="2026-11-21" onChange={onChange} /> }));
    await screen.getByRole('button', { name: 'I dag 21. november 2026' }).click();
    const field = screen.getByRole('group', { name: 'Se fra' });
    await field.getByRole('button').click();
    await screen.getByRole('button', { name: /30\. november 2026/ }).click();
    expect(onChange.mock.calls).toEqual([['2026-11-30']]);
    await expect.element(field).toBeVisible();
  });

  it('changes the language and signs out behind the name of the person', async () => {
    const onLanguage = vi.fn<(language: Language) => void>();
    const onSignOut = vi.fn<() => void>();
    const screen = await show(frame({ onLanguage, onSignOut }));
    const person = screen.getByRole('button', { name: 'Projektleder (demo)' });
    await person.click();
    await expect.element(screen.getByRole('button', { name: 'Dansk' })).toHaveAttribute('aria-pressed', 'true');
    await screen.getByRole('button', { name: 'Svenska' }).click();
    await screen.getByRole('button', { name: 'Log ud' }).click();
    expect([onLanguage.mock.calls, onSignOut.mock.calls.length]).toEqual([[['sv']], 1]);
    await userEvent.keyboard('{Escape}');
    await expect.element(person).toHaveFocus();
    await expect.element(person).toHaveAttribute('aria-expanded', 'false');
  });
});
