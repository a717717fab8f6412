/** Addresses say `village-furesoe`, the API says `Agreement:village.village-furesoe`. */
export function agreementId(programme: string, word: string): string {
  return `Agreement:${programme}.${word}`;
}

export function wordOf(id: string): string {
  return id.slice(Math.max(id.lastIndexOf(':'), id.lastIndexOf('.')) + 1);
}
