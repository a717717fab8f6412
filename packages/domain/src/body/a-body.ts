import type { Agreement } from '../agreement/index.ts';
import { type AgreementInput, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';
import { type Body, bodiesOf, type Sight } from './body.ts';

type Event = AgreementInput['events'][number];
export type BodyParameters = Parameters<typeof aClause<'governanceBody'>>[1];

const seats = [
  { from: 'each-municipality', atLeast: 1, atMost: null, rank: 'management' as const },
  { from: 'organisation', atLeast: 1, atMost: null, rank: 'unstated' as const },
];

/** An agreement of one municipality with the organisation, on a steering group that the programme shares. */
export function ofMunicipality(
  municipality: string,
  events: readonly Event[] = [],
  parameters: BodyParameters = {},
): Agreement {
  return onBodies(municipality, events, [steeringGroup(parameters)]);
}

/** The same with a second body, a board of its own parties. */
export function withBoard(municipality: string, events: readonly Event[], parameters: BodyParameters = {}): Agreement {
  const board = aClause('governanceBody', { seats, body: 'board', ...parameters }, { id: 'board' });
  return onBodies(municipality, events, [steeringGroup({}), board]);
}

function steeringGroup(parameters: BodyParameters) {
  const shared = { seats, sharedBy: 'programme', ...parameters } as const;
  return aClause('governanceBody', shared, { id: 'group', ruleIds: ['S0.46'] });
}

function onBodies(municipality: string, events: readonly Event[], bodies: readonly ClauseInput[]): Agreement {
  const agreement = anAgreement({
    key: `with-${municipality}`,
    recordsSince: '2026-01-01',
    clauses: [aTerm('2024-01-01', '2033-06-30'), aClause('ordinaryTermination'), ...bodies],
    events,
  });
  const [own, organisation] = agreement.parties;
  if (!own || !organisation) throw new Error('two parties');
  return { ...agreement, parties: [{ ...own, organisation: municipality }, organisation] };
}

export function seated(organisation: string, facts: Partial<Extract<Event, { kind: 'memberSeated' }>> = {}): Event {
  const by = organisation === 'organisation' ? 'organisation' : 'municipality';
  return {
    ...{ kind: 'memberSeated', on: '2026-02-01', by, key: `${organisation}-1`, body: 'group', organisation },
    ...{ rank: 'management', chairs: false },
    ...facts,
  };
}

export function met(on: string, facts: Partial<Extract<Event, { kind: 'meetingHeld' }>> = {}): Event {
  return {
    ...{ kind: 'meetingHeld', on, by: 'organisation', key: `met-${on}`, body: 'group', host: null },
    ...{ attended: [], agenda: [] },
    ...facts,
  };
}

export function theBody(agreements: readonly Agreement[], asOf = '2026-11-21', sight: Sight = 'programme'): Body {
  const [body] = bodiesOf(agreements, day(asOf), sight);
  if (!body) throw new Error('no body');
  return body;
}
