import { useCallback } from 'react';

/** Where not all years fit, the drawing begins with the current one; the earlier ones are a scroll to the left. */
export function useCurrentYearInView() {
  return useCallback((cell: HTMLTableCellElement | null) => {
    const payer = cell?.parentElement?.firstElementChild;
    const scroller = cell?.closest('section');
    if (!cell || !scroller || !(payer instanceof HTMLElement)) return;
    scroller.scrollLeft = cell.offsetLeft - payer.offsetWidth;
  }, []);
}
