const key = 'landsby-reloaded';
const soon = 60_000;

/** An old page whose files a new build has taken away is fetched anew: once, since files that stay away would bring it back for ever; never without a connection, which would take away the page too. */
export function reloadAfterNewBuild(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine) return event.preventDefault();
    const moment = performance.timeOrigin + performance.now();
    if (moment - Number(sessionStorage.getItem(key) ?? 0) < soon) return;
    sessionStorage.setItem(key, String(moment));
    event.preventDefault();
    window.location.reload();
  });
}
