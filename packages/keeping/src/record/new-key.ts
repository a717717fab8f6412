/** A key that no person has to think of: the kind of thing and eight letters. */
export function newKey(thing: string): string {
  return `${thing}-${crypto.randomUUID().slice(0, 8)}`;
}
