import type { StandingSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const standings: StandingSentences = {
  notHeld: ({ reason }) => `Forløbet blev ikke til noget, så der skal ikke betales noget. »${reason}«`,
  tooFewTookPart: ({ atLeast, participants }) =>
    `Der var ${say.count(participants, 'deltager', 'deltagere')}, og et forløb tæller først fra ${atLeast}. Der skal ikke betales noget.`,
  tooManyTookPart: ({ atMost, participants }) =>
    `Der var ${say.count(participants, 'deltager', 'deltagere')}, og et forløb tæller kun op til ${atMost}. Der skal ikke betales noget.`,
  targetReached: ({ atLeast, atMost, held }) =>
    `Målet er nået: ${held} gennemført, og aftalen siger ${say.range(atLeast, atMost, 'til')}.`,
  targetExceeded: ({ atMost, held }) => `${held} gennemført. Det er flere, end aftalen siger: højst ${atMost}.`,
  targetAhead: ({ day, held, missing }) => `${held} gennemført. Der mangler ${missing} før den ${say.day(day)}.`,
  targetMissed: ({ atLeast, day, held }) =>
    `${held} gennemført. Målet var mindst ${atLeast} til og med den ${say.day(day)}.`,
  targetNotFollowed: ({ day, held }) =>
    `${held} er skrevet ind. Perioden til og med den ${say.day(day)} er ikke fulgt her, så vi ved ikke, om målet blev nået.`,
  targetWithoutEnd: ({ held, missing }) =>
    `${held} gennemført. Der mangler ${missing}, og aftalen har ingen sidste dag.`,
  spreadOverYear: ({ year }) => `I ${year} lå forløbene i begge halvår.`,
  bunchedInHalfYear: ({ held, year }) =>
    `I ${year} lå alle ${held} forløb i samme halvår. Aftalen vil have dem jævnt over året.`,
  longestGap: ({ days, from, until }) =>
    `Den længste pause er ${say.days(days)}, fra den ${say.day(from)} til den ${say.day(until)}.`,
  venuesWithout: ({ venues }) => `Der har endnu ikke været forløb her: ${say.all(venues)}.`,
  noApprovalNeeded: ({ by }, nameOf) => `${nameOf(by)} skal ikke godkende den: navn og logo er ikke på.`,
  approvedOn: ({ by, day, version }, nameOf) => `${nameOf(by)} sagde ja til version ${version} den ${say.day(day)}.`,
  declinedOn: ({ by, day, version }, nameOf) =>
    `${nameOf(by)} sagde nej til version ${version} den ${say.day(day)}. Lav en ny version.`,
  approvalAwaited: ({ by, day, version }, nameOf) =>
    `Version ${version} venter på ${nameOf(by)} siden den ${say.day(day)}.`,
  approvalVoided: ({ approved, by, version }, nameOf) =>
    `${nameOf(by)} sagde ja til version ${approved}. Ændringen i version ${version} kræver et nyt ja.`,
  approvalScopeUnsettled: ({ by }, nameOf) =>
    `Om den skal godkendes, er uafklaret: aftalen siger »navn og logo«, og kun det ene af ${nameOf(by)} er på.`,
  logosShown: ({ parties }, nameOf) => `Logoerne er på: ${say.all(parties.map(nameOf))}.`,
  logosMissing: ({ parties }, nameOf) => `Logoet mangler: ${say.all(parties.map(nameOf))}.`,
};
