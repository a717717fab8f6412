import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '../testing/show.tsx';
import { Explained } from './Explained.tsx';
import { Footnotes } from './Footnotes.tsx';

it('numbers what the page explains in its order, and leaves out what is not shown', async () => {
  const screen = await show(
    <Footnotes>
      <p>
        <Explained value="1. maj" label="Begynder" steps={[{ sentence: 'Begge har skrevet under.' }]} />
      </p>
      <p hidden>
        <Explained value="2. maj" label="Skjult" />
      </p>
      <p>
        <Explained value="3. maj" label="Ender" rules={['S0.59']} />
      </p>
    </Footnotes>,
  );
  window.dispatchEvent(new Event('beforeprint'));

  const notes = [...screen.container.querySelectorAll('section li')].map((note) => note.textContent);
  expect(notes).toEqual(['1BegynderSådan regnet1. Begge har skrevet under. ', '2EnderRegelS0.59']);
  const numbers = [...screen.container.querySelectorAll<HTMLElement>('[data-explained]')].map(
    (value) => value.dataset['footnote'],
  );
  expect(numbers).toEqual(['1', undefined, '2']);
});

function Growing() {
  const [isGrown, setGrown] = useState(false);
  return (
    <Footnotes>
      {isGrown && <Explained value="1. maj" label="Kom senere, står først" />}
      <Explained value="3. maj" label="Ender" />
      <button type="button" onClick={() => setGrown(true)}>
        Vis mere
      </button>
    </Footnotes>
  );
}

it('numbers by place, not by when something came', async () => {
  const screen = await show(<Growing />);
  await screen.getByRole('button', { name: 'Vis mere' }).click();
  window.dispatchEvent(new Event('beforeprint'));
  expect([...screen.container.querySelectorAll('section li')].map((note) => note.textContent)).toEqual([
    '1Kom senere, står først',
    '2Ender',
  ]);
});
