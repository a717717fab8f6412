import { type Agreement, clauseOf, partyOf } from '../agreement/index.ts';
import type { Sight } from '../body/index.ts';
import type { Day } from '../calendar/index.ts';
import { withMembers } from '../record/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { changesBetween } from './changes.ts';
import type { Simulation, StepRefusal } from './extension.ts';

/** A municipality that would come in: by an agreement made from the template, or as one more party of an agreement that may grow. */
interface AccessionStep {
  /** The key of the template or of the agreement that it joins. */
  readonly agreement: string;
  readonly organisation: string;
  readonly on: Day;
}

const aYear = { years: 1 };

/** S0.08, S1.03, S1.05: the programme with one more municipality; its political decision is taken for granted. */
export function performAccession(
  programme: readonly Agreement[],
  { agreement: key, on, organisation }: AccessionStep,
): Result<readonly Agreement[], StepRefusal> {
  const joined = programme.find((one) => one.key === key);
  if (!joined) return refuse({ code: 'unknownAgreement' });
  if (joined.kind === 'template') {
    const isIn = programme.some((one) => one.template === key && partyOf(one, organisation));
    return isIn ? refuse({ code: 'alreadyIn' }) : accept([...programme, instanceOf(joined, { organisation, on })]);
  }
  if (partyOf(joined, organisation)) return refuse({ code: 'alreadyIn' });
  if (!clauseOf(joined, 'parties')?.parameters.mayGrow) return refuse({ code: 'membershipClosed' });
  return accept(programme.map((one) => (one === joined ? withMember(joined, { organisation, on }) : one)));
}

export function simulateAccession(
  programme: readonly Agreement[],
  step: AccessionStep,
  sight: Sight,
): Result<Simulation, StepRefusal> {
  const performed = performAccession(programme, step);
  if (!performed.accepted) return performed;
  const window = { from: step.on, until: step.on.add(aYear) };
  return accept({
    asOf: step.on,
    programme: performed.value,
    changes: changesBetween(programme, performed.value, { asOf: step.on, window, sight }),
  });
}

type Newcomer = Omit<AccessionStep, 'agreement'>;

/** The template's empty places go to the newcomer; it begins, and is concluded, on the day. */
function instanceOf(template: Agreement, { on, organisation }: Newcomer): Agreement {
  return {
    ...template,
    key: `${template.key}-${organisation}`,
    kind: 'instance',
    template: template.key,
    conclusion: { kind: 'concluded', on },
    recordsSince: on,
    openSlots: [],
    parties: template.parties.map((party) => ({ ...party, organisation: party.organisation ?? organisation })),
    clauses: template.clauses.map((clause) =>
      clause.family === 'term' && clause.parameters.start.kind !== 'day'
        ? { ...clause, parameters: { ...clause.parameters, start: { kind: 'day', on } } }
        : clause,
    ),
    events: [],
  };
}

/** The very record that the newcomer's coming in leaves. */
function withMember(agreement: Agreement, { on, organisation }: Newcomer): Agreement {
  const by = agreement.parties[0]?.key ?? organisation;
  const decision = { body: organisation, on };
  const joined = {
    ...({ kind: 'joined', on, by, party: organisation, organisation } as const),
    ...({ side: 'municipality', actingThrough: null, decision } as const),
  };
  return withMembers({ ...agreement, events: [...agreement.events, joined] });
}
