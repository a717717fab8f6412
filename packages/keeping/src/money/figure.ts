/** A figure of an index as a person writes it ("117,3"), as it is sent; null where it is none. */
export function writtenFigure(text: string): string | null {
  const figure = text.trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,4})?$/.test(figure) && Number(figure) > 0 ? figure : null;
}
