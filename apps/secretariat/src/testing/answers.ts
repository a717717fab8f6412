type Fact = Readonly<Record<string, unknown>>;

/** Data as a fragment reads it; which fragments it stands for is hidden from whoever passes it on. */
export function masked(data: object): never {
  return data as never;
}

export function words(en: string, da: string | null = null) {
  return { da, sv: null, en };
}

/** Exactly one of a fact's values is set, the others are null. */
export function aStatement(code: string, facts: Readonly<Record<string, Fact>> = {}) {
  const empty = { day: null, number: null, text: null, texts: null, money: null, amounts: null, words: null };
  return { code, facts: Object.entries(facts).map(([name, value]) => ({ name, ...empty, ...value })) };
}

export const theClause = {
  key: 'plan',
  printedNumber: '2.7',
  heading: words('Plan of action', 'Handleplan'),
  body: words('The plan covers two years and is renewed every year.', 'Planen gælder to år og fornyes hvert år.'),
};

export function becauseOf(...steps: readonly object[]) {
  return { rules: ['S0.27'], clause: theClause, steps };
}

export function dayAnswer(day: string) {
  return { day, undetermined: null, because: becauseOf(aStatement('stated', { day: { day } })) };
}

export function undeterminedDay(code: string) {
  return { day: null, undetermined: aStatement(code), because: becauseOf() };
}

export function aParty(key: string, name: string) {
  return { key, side: 'MUNICIPALITY', organisation: { id: `Organisation:${key}`, name } };
}

export const furesoe = aParty('municipality', 'Furesø Kommune');
export const boernsVilkaar = aParty('boerns-vilkaar', 'Børns Vilkår');

export function anEntry(facts: object = {}) {
  return {
    key: 'plan/plan/2027',
    nature: 'DUTY',
    state: 'DUE',
    continuous: false,
    opensOn: '2026-01-01',
    stateBecause: aStatement('dueSoon', { day: { day: '2026-12-01' }, days: { number: 10 } }),
    deed: aStatement('prepareBudget', { year: { number: 2027 } }),
    who: [furesoe],
    toWhom: [],
    dueOn: dayAnswer('2026-12-01'),
    amount: null,
    clause: theClause,
    viewerCanFulfil: false,
    agreement: {
      id: 'Agreement:village.village-furesoe',
      version: 3,
      title: words('Partnership: Furesø', 'Partnerskab: Furesø'),
    },
    ...facts,
  };
}

export function aPage(nodes: readonly object[], pageInfo: object = {}) {
  return {
    totalCount: nodes.length,
    pageInfo: { startCursor: 'a', endCursor: 'z', hasNextPage: false, hasPreviousPage: false, ...pageInfo },
    edges: nodes.map((node) => ({ node })),
  };
}
