const longest = 320;

/** As much of a clause as a reader needs to find it again: whole sentences where that is possible. */
export function quoted(text: string): string {
  const [first = ''] = text.split(/\n+/);
  if (first.length <= longest) return first === text ? text : `${first} …`;
  const cut = first.slice(0, longest);
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '));
  return `${cut.slice(0, stop > 80 ? stop + 1 : cut.lastIndexOf(' '))} …`;
}
