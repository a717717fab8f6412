import { afterEach, describe, expect, it, vi } from 'vitest';
import { reloadAfterNewBuild } from './reload-after-new-build.ts';

const missing = () => new Event('vite:preloadError', { cancelable: true });

describe('a file that a new build has taken away', () => {
  afterEach(() => sessionStorage.clear());

  it('is left to fail where the page was fetched anew just now', () => {
    sessionStorage.setItem('landsby-reloaded', String(performance.timeOrigin + performance.now()));
    reloadAfterNewBuild();
    const event = missing();
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('does not take the page away without a connection', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    reloadAfterNewBuild();
    const event = missing();
    window.dispatchEvent(event);
    expect([event.defaultPrevented, sessionStorage.getItem('landsby-reloaded')]).toEqual([true, null]);
    vi.restoreAllMocks();
  });
});
