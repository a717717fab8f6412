type Fact = Readonly<Record<string, unknown>>;

/** A statement as the API sends it: `statement('monthsAdded', { months: { number: 6 } })`. */
export function statement(code: string, facts: Readonly<Record<string, Fact>> = {}) {
  return { code, facts: Object.entries(facts).map(([name, value]) => ({ name, ...value })) };
}

const because = { rules: ['S0.59'], clause: null, steps: [] };

export function dayAnswer(day: string | null, missing = statement('noDeadline')) {
  return { day, undetermined: day === null ? missing : null, because };
}

export const municipality = {
  key: 'municipality',
  side: 'MUNICIPALITY',
  organisation: { id: 'Organisation:eksempelsund', name: 'Eksempelsund Kommune' },
};
export const organisation = {
  key: 'boerns-vilkaar',
  side: 'ORGANISATION',
  organisation: { id: 'Organisation:boerns-vilkaar', name: 'Børns Vilkår' },
};
