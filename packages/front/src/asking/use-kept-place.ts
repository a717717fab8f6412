import { useElementScrollRestoration } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** After a reload the page is only as tall as before once its content is there: then it goes back to its place. */
export function useKeptPlace(isThere: boolean): void {
  const kept = useElementScrollRestoration({ getElement: () => window });
  const place = useRef(kept);
  useEffect(() => {
    if (!isThere || !place.current) return;
    window.scrollTo(place.current.scrollX, place.current.scrollY);
    place.current = undefined;
  }, [isThere]);
}
