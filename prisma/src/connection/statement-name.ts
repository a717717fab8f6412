import { createHash } from 'node:crypto';

const names = new Map<string, string>();
const mostNames = 2000;

/** A named statement is planned once a connection; the name is a digest of its text. */
export function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `s${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
  if (names.size < mostNames) names.set(sql, name);
  return name;
}
