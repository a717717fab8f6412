/** Addresses say `furesoe`, the API says `Organisation:furesoe`. */
export function organisationId(word: string): string {
  return `Organisation:${word}`;
}

/** An agreement's word is unique in its programme only. */
export function agreementId(programme: string, word: string): string {
  return `Agreement:${programme}.${word}`;
}

export function wordOf(id: string): string {
  return id.slice(Math.max(id.lastIndexOf(':'), id.lastIndexOf('.')) + 1);
}
