import type { AgreementState } from '../generated/graphql.ts';

interface Span {
  readonly from: string;
  readonly until: string | null;
}

interface Facts {
  readonly name: string;
  /** What the agreement is called, where its municipality has several. */
  readonly title?: string;
  readonly state: AgreementState;
  readonly starts: string | null;
  readonly ends: string | null;
  /** Crowns by year; no year at all: no appropriation is recorded. */
  readonly granted: Readonly<Record<number, number>>;
  readonly without: readonly Span[];
  readonly kept: number;
  /** On whose side each late duty is owed. */
  readonly late: readonly ('MUNICIPALITY' | 'ORGANISATION')[];
}

const eksempelsund: Facts = {
  name: 'Eksempelsund Kommune',
  state: 'IN_FORCE',
  starts: '2024-04-01',
  ends: '2033-06-30',
  granted: { 2024: 350_000, 2025: 350_000, 2026: 350_000, 2027: 350_000 },
  without: [{ from: '2028-01-01', until: '2033-06-30' }],
  kept: 18,
  late: [],
};

const because = { rules: ['S2.07'], clause: null, steps: [] };

function dayAnswer(day: string | null, missing: string) {
  return { day, undetermined: day === null ? { code: missing, facts: [] } : null, because };
}

function crowns(amount: number) {
  return { amountMinor: `${amount}00`, currency: 'DKK' };
}

/** One object with all that any fragment on an agreement or its row of the funding horizon asks for. */
export function anAgreement(facts: Partial<Facts> = {}): never {
  const { name, title, state, starts, ends, granted, without, kept, late } = { ...eksempelsund, ...facts };
  const word = (title ?? name).split(' ')[0]?.toLowerCase();
  const municipality = {
    key: 'municipality',
    side: 'MUNICIPALITY',
    organisation: { id: `Organisation:${word}`, name },
  };
  const years = Object.entries(granted).map(([year, amount]) => ({ year: Number(year), amount: crowns(amount) }));
  const agreement = {
    id: `Agreement:village.village-${word}`,
    title: { da: title ?? `Partnerskab: ${name}`, sv: null, en: `Partnership: ${name}` },
    parties: [municipality],
    status: { state, reasons: [] },
    term: { starts: dayAnswer(starts, 'startUnstated'), ends: dayAnswer(ends, 'endUnstated') },
    appropriations: years.map((one) => ({ ...one, by: municipality, because })),
    appropriationTotal:
      years.length === 0
        ? null
        : { money: crowns(Object.values(granted).reduce((sum, one) => sum + one, 0)), undetermined: null, because },
    unfunded:
      years.length === 0
        ? { spans: null, undetermined: { code: 'noAppropriation', facts: [] }, because }
        : { spans: without, undetermined: null, because },
    kept: { totalCount: kept },
    late: { totalCount: late.length, edges: late.map((side) => ({ node: { who: [{ side }] } })) },
  };
  return { ...agreement, agreement } as never;
}

export const furesoe: Partial<Facts> = {
  name: 'Furesø Kommune',
  state: 'RECOMMENDED',
  starts: null,
  granted: { 2024: 325_000, 2025: 325_000, 2026: 325_000 },
  without: [{ from: '2027-01-01', until: '2033-06-30' }],
  kept: 0,
};
