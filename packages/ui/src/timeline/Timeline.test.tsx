import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../testing/show.tsx';
import { dayScale } from './day-scale.ts';
import { PickableTimeline } from './PickableTimeline.tsx';
import { Timeline } from './Timeline.tsx';
import type { TimelineRow } from './timeline.ts';

const rows: readonly TimelineRow[] = [
  {
    id: 'term',
    label: 'Løbetid',
    spans: [{ id: 's', from: '2024-05-01', to: '2034-04-30', look: 'solid', label: 'ti år' }],
  },
  {
    id: 'logo',
    label: 'Logo',
    spans: [{ id: 'l', from: '2024-05-01', to: null, look: 'dotted', label: 'ret til navnet' }],
  },
  { id: 'meeting', label: 'Møder', marks: [{ id: 'm', day: '2026-09-09', label: 'Styregruppen', state: 'settled' }] },
];
const days = { from: '2024-01-01', to: '2034-12-31', today: { day: '2026-11-21', label: 'I dag' }, rows };

function Leaving() {
  const [day, setDay] = useState('2026-12-01');
  return (
    <PickableTimeline
      {...days}
      caption="Varsel"
      label="Varslet gives"
      picked={day}
      onPick={setDay}
      earliest="2026-11-21"
      latest="2028-06-30"
      effect={<p>Valgt: {day}</p>}
    />
  );
}

describe('a timeline', () => {
  it('says the same as a table, one key away', async () => {
    const screen = await show(<Timeline caption="Partnerskabet" {...days} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const said = screen
      .getByRole('row')
      .elements()
      .map((row) => [...row.children].map((cell) => cell.textContent).filter(Boolean))
      .filter((cells) => cells.length > 0);
    expect(said).toEqual([
      ['Hvad', 'Bemærkning', 'Fra', 'Til'],
      ['Løbetid', 'Bemærkningti år', 'Fra1. maj 2024', 'Til30. april 2034'],
      ['Logo', 'Bemærkningret til navnet', 'Fra1. maj 2024', 'Tiluden slutdato'],
      ['Møder', 'BemærkningStyregruppen', 'Fra9. september 2026', 'Til'],
    ]);
    await expect.element(screen.getByRole('button', { name: 'Vis som tegning' })).toHaveFocus();
  });
});

describe('a day picked on the timeline', () => {
  it.each([
    { keys: '{ArrowRight}', picked: '2026-12-02', because: 'an arrow is a day' },
    { keys: '{Shift>}{ArrowRight}{/Shift}', picked: '2026-12-08', because: 'with shift a week' },
    { keys: '{PageUp}{PageUp}', picked: '2027-02-01', because: 'a page is a month' },
    { keys: '{Shift>}{PageUp}{/Shift}', picked: '2027-12-01', because: 'with shift a year' },
    { keys: '{PageDown}', picked: '2026-11-21', because: 'never before the earliest' },
    { keys: '{Home}', picked: '2026-11-21', because: 'home is the earliest' },
    { keys: '{End}', picked: '2028-06-30', because: 'end is the latest' },
  ])('$keys leads to $picked: $because', async ({ keys, picked }) => {
    const screen = await show(<Leaving />);
    screen.getByRole('slider').element().focus();
    await expect.element(screen.getByRole('slider', { name: 'Varslet gives' })).toHaveFocus();
    await userEvent.keyboard(keys);
    await expect.element(screen.getByText(`Valgt: ${picked}`)).toBeVisible();
  });

  it('is said in words', async () => {
    const screen = await show(<Leaving />);
    await expect.element(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '1. december 2026');
  });

  it('still picks while the rest is a table', async () => {
    const screen = await show(<Leaving />);
    await screen.getByRole('button', { name: 'Vis som tabel' }).click();
    await expect.element(screen.getByRole('rowheader', { name: 'Løbetid' })).toBeVisible();
    screen.getByRole('slider').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByText('Valgt: 2026-12-02')).toBeVisible();
  });

  it('follows the pointer', async () => {
    const screen = await show(<Leaving />);
    const track = screen.getByRole('slider').element().parentElement;
    if (!track) throw new Error('no track');
    const box = track.getBoundingClientRect();
    const x = Math.round(box.width * 0.35);
    await userEvent.click(track, { position: { x, y: 60 } });
    await expect.element(screen.getByText(`Valgt: ${dayScale(days.from, days.to).dayAt(x / box.width)}`)).toBeVisible();
    await userEvent.click(track, { position: { x: 2, y: 60 } });
    await expect.element(screen.getByText('Valgt: 2026-11-21')).toBeVisible();
  });
});
