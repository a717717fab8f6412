/** A row of a programme is named by the programme and its own keys; none of them holds a dot. */
export function rowId(...keys: readonly string[]): string {
  return keys.join('.');
}

export function keysOf(id: string): readonly string[] {
  return id.split('.');
}

export function agreementRowId({ programmeId, id }: { readonly programmeId: string; readonly id: string }): string {
  return rowId(programmeId, id);
}

export function clauseRowId(of: { readonly programmeId: string; readonly id: string }, clause: string): string {
  return rowId(of.programmeId, of.id, clause);
}

/** The row behind a global id of this type; undefined for any other text, which names nothing. */
export function rowOf(typename: string, globalId: string): string | undefined {
  const prefix = `${typename}:`;
  return globalId.startsWith(prefix) ? globalId.slice(prefix.length) : undefined;
}
