/** A text as it is typed: with plain spaces where a line must not break. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
