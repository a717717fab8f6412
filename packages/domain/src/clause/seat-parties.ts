interface Sides {
  readonly parties: readonly { readonly key: string; readonly side: 'municipality' | 'organisation' }[];
}

/** Whom a seat or a role is for, by key: a party, `each-municipality` or `each-party`. */
export function partiesOfSeat({ parties }: Sides, from: string): readonly string[] {
  if (from === 'each-party') return parties.map(({ key }) => key);
  if (from === 'each-municipality') {
    return parties.filter(({ side }) => side === 'municipality').map(({ key }) => key);
  }
  return [from];
}
