/** A year as a person writes it; null where it is none. */
export function yearIn(text: string): number | null {
  const year = /^\s*(19|20|21)\d\d\s*$/.test(text) ? Number(text) : null;
  return year;
}
