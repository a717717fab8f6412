import type { Locator } from 'playwright-core';

/** What a person reads there; a space is a space, also where the line must not break. */
export async function textOf(locator: Locator): Promise<string> {
  return plain(await locator.innerText());
}

export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
