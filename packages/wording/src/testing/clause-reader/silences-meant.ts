import type { ClauseFamily } from '@landsby/domain/clause';

type Json = Readonly<Record<string, unknown>>;
type Left = Readonly<Record<string, number | boolean>>;

const isNone = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
const entriesOf = (value: unknown) => value as readonly Json[];
const count = (entries: readonly Json[], name: string) => entries.filter((entry) => isNone(entry[name])).length;

/** What the parameters of each family leave open, by name and how often: from what is meant, not from how it is said. */
const leftOpen: Readonly<Partial<Record<ClauseFamily, (value: Json) => Left>>> = {
  parties: ({ invitedAbout, leaving, mayGrow }) => ({
    invited: mayGrow === true && isNone(invitedAbout),
    leaving: isNone(leaving),
    remaining: !isNone(leaving) && isNone((leaving as Json)['goesOnWith']),
  }),
  purpose: ({ ageFrom, ageTo, needLevels }) => ({
    ages: isNone(ageFrom) && isNone(ageTo),
    lead: count(entriesOf(needLevels), 'leadBy'),
  }),
  commitment: ({ services = [] }) => ({
    price: entriesOf(services).filter(({ price }) => price === 'unstated').length,
  }),
  term: ({ end }) => ({ end: (end as Json)['kind'] === 'unstated' }),
  breach: ({ noticeLength }) => ({ notice: isNone(noticeLength) }),
  renewal: ({ atMostTimes, kind }) => ({ times: kind !== 'none' && isNone(atMostTimes) }),
  governanceBody: ({ decisionRule, established, meetings, seats }) => {
    const rule = (decisionRule ?? {}) as Json;
    return {
      seats: isNone(seats),
      established: isNone(established),
      meetings: isNone(meetings),
      rule: isNone(decisionRule),
      ...Object.fromEntries(['weight', 'majority', 'quorum', 'tie'].map((name) => [name, rule[name] === null])),
    };
  },
  role: ({ recommendedShare }) => ({ share: isNone(recommendedShare) }),
  plan: ({ adoptedBy, mandatoryParts }) => ({ adoptedBy: isNone(adoptedBy), parts: isNone(mandatoryParts) }),
  paymentByCalendar: ({ from }) => ({ from: isNone(from) }),
  paymentPerEvent: (value) => {
    const { alsoPaidByPayer, amounts, cap, criterion, inTotal, participantPrice, per, perYear } = value;
    return {
      cap: per === 'participant' && isNone(cap),
      criterion: entriesOf(amounts).length > 1 && isNone(criterion),
      perYear: isNone(perYear),
      inTotal: isNone(inTotal),
      price: isNone(participantPrice),
      arrangedBy: count(entriesOf(alsoPaidByPayer), 'arrangedBy'),
      about: count(entriesOf(alsoPaidByPayer), 'about'),
    };
  },
  appropriation: ({ decidedOn }) => ({ decidedOn: isNone(decidedOn) }),
  funding: ({ administeredBy, budget, funder, grants, items }) => {
    const given = entriesOf(grants).map(({ from, until }) => [isNone(from), isNone(until)]);
    return {
      funder: isNone(funder),
      administeredBy: isNone(administeredBy),
      items: isNone(items),
      budget: isNone(budget),
      grantDays: given.filter(([from, until]) => from && until).length,
      grantFrom: given.filter(([from, until]) => from && !until).length,
      grantUntil: given.filter(([from, until]) => !from && until).length,
    };
  },
  communication: ({ approval, logosRequiredOf }) => ({
    approval: isNone(approval),
    answer: !isNone(approval) && isNone((approval as Json)['responseDays']),
    logos: isNone(logosRequiredOf),
  }),
  reporting: ({ registers }) => ({ content: isNone(registers) }),
  dataProtection: ({ consentBy, dutyToNotify, statutes, storageBy }) => ({
    statutes: isNone(statutes),
    consent: isNone(consentBy),
    storage: isNone(storageBy),
    notifying: isNone(dutyToNotify),
  }),
  openingHours: ({ closedOn, contingency, specialHours }) => ({
    closed: isNone(closedOn),
    special: isNone(specialHours),
    contingency: isNone(contingency),
  }),
  condition: ({ consequences, from, kind, since, until }) => {
    const isPolicy = kind === 'policyBasis';
    return {
      earlier: (consequences as Json | undefined)?.['decidedEarlierIn'] === null,
      since: since === null,
      policy: isPolicy && isNone(from) && isNone(until),
      policyFrom: isPolicy && isNone(from) && !isNone(until),
      policyUntil: isPolicy && !isNone(from) && isNone(until),
    };
  },
  precedence: ({ betweenClauses }) => ({ between: isNone(betweenClauses) }),
  signature: ({ originals, signatories }) => ({
    parties: isNone(signatories),
    roles: count(entriesOf(signatories), 'roles') > 0,
    originals: isNone(originals),
  }),
};

/** How often each thing is left open, those that are not left out. */
export function silencesMeant(family: ClauseFamily, parameters: unknown): Readonly<Record<string, number>> {
  const left = leftOpen[family]?.(parameters as Json) ?? {};
  return Object.fromEntries(
    Object.entries(left).flatMap(([name, times]) => (Number(times) > 0 ? [[name, Number(times)] as const] : [])),
  );
}
