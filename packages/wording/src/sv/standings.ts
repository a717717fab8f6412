import type { StandingSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const standings: StandingSentences = {
  notHeld: ({ reason }) => `Kursen blev inte av, så inget ska betalas. ”${reason}”`,
  tooFewTookPart: ({ atLeast, participants }) =>
    `Det var ${say.count(participants, 'deltagare', 'deltagare')}, och en kurs räknas först från ${atLeast}. Inget ska betalas.`,
  tooManyTookPart: ({ atMost, participants }) =>
    `Det var ${say.count(participants, 'deltagare', 'deltagare')}, och en kurs räknas bara upp till ${atMost}. Inget ska betalas.`,
  targetReached: ({ atLeast, atMost, held }) =>
    `Målet är nått: ${say.count(held, 'hållen', 'hållna')}, och avtalet säger ${say.range(atLeast, atMost, 'till')}.`,
  targetExceeded: ({ atMost, held }) =>
    `${say.count(held, 'hållen', 'hållna')}. Det är fler än avtalet säger: högst ${atMost}.`,
  targetAhead: ({ day, held, missing }) =>
    `${say.count(held, 'hållen', 'hållna')}. Det saknas ${missing} före ${say.day(day)}.`,
  targetMissed: ({ atLeast, day, held }) =>
    `${say.count(held, 'hållen', 'hållna')}. Målet var minst ${atLeast} till och med ${say.day(day)}.`,
  targetNotFollowed: ({ day, held }) =>
    `${say.count(held, 'är införd', 'är införda')}. Tiden till och med ${say.day(day)} har inte följts här, så vi vet inte om målet nåddes.`,
  targetWithoutEnd: ({ held, missing }) =>
    `${say.count(held, 'hållen', 'hållna')}. Det saknas ${missing}, och avtalet har ingen sista dag.`,
  spreadOverYear: ({ year }) => `Under ${year} låg kurserna i båda halvåren.`,
  bunchedInHalfYear: ({ held, year }) =>
    `Under ${year} låg alla ${held} kurserna i samma halvår. Avtalet vill ha dem regelbundet över året.`,
  longestGap: ({ days, from, until }) =>
    `Det längsta uppehållet är ${say.days(days)}, från ${say.day(from)} till ${say.day(until)}.`,
  venuesWithout: ({ venues }) => `Här har ingen kurs hållits än: ${say.all(venues)}.`,
  noApprovalNeeded: ({ by }, nameOf) => `${nameOf(by)} behöver inte godkänna den: namn och logotyp finns inte med.`,
  approvedOn: ({ by, day, version }, nameOf) => `${nameOf(by)} godkände version ${version} ${say.day(day)}.`,
  declinedOn: ({ by, day, version }, nameOf) =>
    `${nameOf(by)} godkände inte version ${version} (${say.day(day)}). Gör en ny version.`,
  approvalAwaited: ({ by, day, version }, nameOf) =>
    `Version ${version} väntar på ${nameOf(by)} sedan ${say.day(day)}.`,
  approvalVoided: ({ approved, by, version }, nameOf) =>
    `${nameOf(by)} godkände version ${approved}. Ändringen i version ${version} kräver ett nytt godkännande.`,
  approvalScopeUnsettled: ({ by }, nameOf) =>
    `Om den måste godkännas är oklart: avtalet säger ”namn och logotyp”, och bara det ena från ${nameOf(by)} finns med.`,
  logosShown: ({ parties }, nameOf) => `Logotyperna finns med: ${say.all(parties.map(nameOf))}.`,
  logosMissing: ({ parties }, nameOf) => `Logotypen saknas: ${say.all(parties.map(nameOf))}.`,
};
