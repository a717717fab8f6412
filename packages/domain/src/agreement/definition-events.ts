import type { AgreementEvent } from './agreement.ts';
import type { AgreementDefinition } from './definition.ts';
import { foundOf } from '../expectation/index.ts';
import { impossibleRecord, unknownEntry } from '../record/impossible-record.ts';
import { unlessAmong } from '../record/unless-among.ts';
import { type DefinitionProblem, keyOf, type Wrong } from './definition-problem.ts';
import { exitFamily } from './way-out.ts';

/** Events that no clause and no party could have brought about. */
export function impossibleEvents(definition: AgreementDefinition): readonly DefinitionProblem[] {
  return definition.events.flatMap((event, index) =>
    [...byNobody(event, definition), ...withoutGround(event, definition)].map(({ field, ...wrong }) => ({
      path: `events[${index}].${field}`,
      ...wrong,
    })),
  );
}

function byNobody(event: AgreementEvent, definition: AgreementDefinition): readonly Wrong[] {
  if (!('by' in event) || event.by === null || definition.parties.some(({ key }) => key === event.by)) return [];
  const joined = definition.events.some((other) => other.kind === 'joined' && other.party === event.by);
  if (joined) return [];
  return [
    {
      field: 'by',
      expected: keyOf(
        'party',
        definition.parties.map(({ key }) => key),
      ),
      found: foundOf(event.by),
    },
  ];
}

function withoutGround(event: AgreementEvent, definition: AgreementDefinition): readonly Wrong[] {
  const { clauses } = definition;
  switch (event.kind) {
    case 'noticeGiven': {
      const family = exitFamily[event.ground];
      const expected = { code: 'agreedGround', family } as const;
      const spoken = clauses.some((clause) => clause.family === family);
      return [
        ...(spoken ? [] : [{ field: 'ground', expected, found: foundOf(event.ground) }]),
        ...(event.ground !== 'ordinary' && event.cause === null
          ? [{ field: 'cause', expected: { code: 'causeNeeded' } as const, found: foundOf(null) }]
          : []),
      ];
    }
    case 'startEvent':
      return unlessAmong(event.event, startEvents(definition), {
        field: 'event',
        named: 'startEvent',
      });
    case 'decisionTaken':
      return unlessAmong(event.body, instances(definition), { field: 'body', named: 'caseInstance' });
    case 'dutyFulfilled':
      return unknownEntry(event, definition);
    case 'extended':
      return unlessRenewal(definition, 'byDecision');
    case 'renewalDeclined':
      return unlessRenewal(definition, 'silent');
    case 'noticeWithdrawn':
    case 'findingWaived':
    case 'waiverWithdrawn':
    case 'signed':
      return [];
    default:
      return impossibleRecord(event, definition);
  }
}

function unlessRenewal({ clauses }: AgreementDefinition, kind: 'byDecision' | 'silent'): readonly Wrong[] {
  if (clauses.some((clause) => clause.family === 'renewal' && clause.parameters.kind === kind)) return [];
  return kind === 'silent'
    ? [{ field: 'kind', expected: { code: 'renewalSilent' }, found: foundOf('renewalDeclined') }]
    : [{ field: 'kind', expected: { code: 'renewalByDecision' }, found: foundOf('extended') }];
}

function startEvents({ clauses }: AgreementDefinition): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.family === 'term' && clause.parameters.start.kind === 'event' ? [clause.parameters.start.event] : [],
  );
}

function instances({ clauses }: AgreementDefinition): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.family === 'condition' && clause.parameters.kind === 'politicalDecision'
      ? clause.parameters.chain.map(({ body }) => body)
      : [],
  );
}
