import type { BrowserContext } from 'playwright-core';

/** Grows with everything that should not happen while people use the product. */
export async function complaintsOf(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${String(error.error())}`));
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) complaints.push(`a request left for ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} for ${response.url()}`);
  });
  await context.exposeFunction('landsbyViolation', (text: string) => complaints.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { landsbyViolation: (text: string) => void }).landsbyViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return complaints;
}

function isOwn(url: string, origin: string): boolean {
  return ['data:', 'blob:', 'about:'].includes(new URL(url).protocol) || new URL(url).origin === origin;
}
