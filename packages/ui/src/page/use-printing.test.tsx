import { act } from 'react';
import { expect, it } from 'vitest';
import { show } from '../testing/show.tsx';
import { usePrinting } from './use-printing.ts';

function Duties() {
  return <p>{usePrinting() ? 'alle pligter' : 'de første pligter'}</p>;
}

it('knows when the page goes to paper and when it is back', async () => {
  const screen = await show(<Duties />);
  const said = () => screen.getByRole('paragraph').element().textContent;
  const before = said();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const onPaper = said();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect([before, onPaper, said()]).toEqual(['de første pligter', 'alle pligter', 'de første pligter']);
});
