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
