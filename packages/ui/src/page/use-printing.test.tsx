import { act } from 'react';
import { expect, it, vi } from 'vitest';
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

it('stays on paper while the browser looks at the screen in between', async () => {
  const media = Object.assign(new EventTarget(), { matches: false });
  vi.spyOn(window, 'matchMedia').mockReturnValue(media as unknown as MediaQueryList);
  const screen = await show(<Duties />);
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
    media.dispatchEvent(new Event('change'));
  });
  expect(screen.getByRole('paragraph').element().textContent).toBe('alle pligter');
});
