import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is going to paper just now: a list that opens on demand is whole there. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);

  useEffect(() => {
    const print = window.matchMedia('print');
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    // While it counts its pages the browser looks at the screen in between: only the end of printing ends it.
    const onChange = () => print.matches && begin();
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      print.removeEventListener('change', onChange);
    };
  }, []);

  return isPrinting;
}
