import { type DecisionRulePhrases, decisionRuleLines } from './decision-rule.ts';
import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';
import type { Line } from './told.ts';

type Parameters = WrittenParameters<'governanceBody'>;
type Rank = Parameters['seats'][number]['rank'];

export interface GovernanceBodyPhrases extends DecisionRulePhrases {
  readonly alsoCalled: (body: string, aliases: string) => string;
  readonly sharedBy: Readonly<Record<Parameters['sharedBy'], ((body: string) => string) | null>>;
  readonly seats: (body: string) => string;
  readonly seatsUnstated: (body: string) => string;
  readonly eachMunicipality: string;
  readonly eachParty: string;
  readonly ranks: Readonly<Record<Rank, readonly [one: string, many: string]>>;
  readonly seatAtLeast: (from: string, people: string) => string;
  readonly seatBetween: (from: string, atLeast: number, people: string) => string;
  readonly seatExactly: (from: string, people: string) => string;
  readonly appointment: Readonly<Record<Parameters['appointment'], string>>;
  readonly established: (body: string) => string;
  readonly establishingUnstated: (body: string) => string;
  readonly meets: (body: string) => string;
  readonly meetsAlso: (body: string) => string;
  readonly meetingsUnstated: (body: string) => string;
  readonly agenda: (points: string) => string;
  readonly hosting: Readonly<Record<Parameters['hosting'], string>>;
  readonly bindsLocal: string;
  readonly bindsNotLocal: string;
}

export const governanceBody: Teller<'governanceBody', GovernanceBodyPhrases> = (parameters, say, tools) => {
  const { aliases, appointment, bindsLocalMeasures, body: _key, decisionRule, established, ...others } = parameters;
  const { hosting, meetings, name, seats, sharedBy, ...rest } = others;
  nothingElse(rest);
  const body = tools.words(name);
  return [
    seats.length > 0 ? { lead: say.seats(body), items: seats.map(seat) } : say.seatsUnstated(body),
    say.appointment[appointment],
    say.sharedBy[sharedBy]?.(body) ?? null,
    aliases.length > 0 ? say.alsoCalled(body, tools.list(aliases.map(tools.quote))) : null,
    established ? tools.timed(say.established(body), established) : say.establishingUnstated(body),
    ...meetingLines(),
    say.hosting[hosting],
    ...decisionRuleLines(decisionRule, say, { body, ...tools }),
    bindsLocalMeasures ? say.bindsLocal : say.bindsNotLocal,
  ];

  function seat({ atLeast, atMost, from, rank, ...more }: Parameters['seats'][number]): string {
    nothingElse(more);
    const sides: Readonly<Record<string, string>> = {
      'each-municipality': say.eachMunicipality,
      'each-party': say.eachParty,
    };
    const people = (count: number) =>
      count === 1 ? say.ranks[rank][0] : `${tools.count(count)} ${say.ranks[rank][1]}`;
    const side = sides[from] ?? tools.nameOf(from);
    if (atMost === null) return say.seatAtLeast(side, people(atLeast));
    if (atMost === atLeast) return say.seatExactly(side, people(atLeast));
    return say.seatBetween(side, atLeast, people(atMost));
  }

  function meetingLines(): readonly Line[] {
    if (meetings.length === 0) return [say.meetingsUnstated(body)];
    return meetings.flatMap(({ agenda, key: _meeting, timing, ...more }, index) => {
      nothingElse(more);
      const meets = tools.timed(index === 0 ? say.meets(body) : say.meetsAlso(body), timing);
      return agenda.length > 0
        ? [meets, say.agenda(tools.list(agenda.map(({ words }) => tools.words(words))))]
        : [meets];
    });
  }
};
