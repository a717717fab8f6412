import type { StateSentences, StatusSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { events, outcomes, say, someEvent } from './terms.ts';

export const statusReasons: StatusSentences = {
  isTemplate: () => 'Det är en mall som avtal skrivs efter.',
  openSlots: ({ count }) =>
    `${say.count(count, 'ställe i texten är inte ifyllt', 'ställen i texten är inte ifyllda')}.`,
  notConcluded: () => 'Parterna har inte ingått avtalet än.',
  concludedOn: ({ day }) => `Parterna ingick avtalet ${say.day(day)}.`,
  conclusionDayUnknown: () => 'Parterna har ingått avtalet, men dagen är inte känd.',
  administrationRecommends: ({ caseNumber }) => `Förvaltningen föreslår i ärende ${caseNumber} att avtalet godkänns.`,
  finalInstanceOutstanding: ({ body }) => `${body} fattar det slutliga beslutet och har inte gjort det än.`,
  decided: ({ body, outcome, day }) =>
    `${body} ${lookUp(outcomes, outcome, 'tog ställning till avtalet')} ${say.day(day)}.`,
  startsOn: ({ day }) => `Avtalet gäller från ${say.day(day)}.`,
  endsOn: ({ day }) => `Det upphör ${say.day(day)}.`,
  endedOn: ({ day }) => `Avtalet upphörde ${say.day(day)}.`,
  runsWithoutEnd: () => 'Det löper utan slutdag.',
  noticeStands: ({ by, givenOn, lastDay }, nameOf) =>
    `${nameOf(by)} sade upp avtalet ${say.day(givenOn)}. Sista dagen är ${say.day(lastDay)}.`,
  termUnknown: ({ missing }) => `Avtalstiden går inte att avgöra: ${lookUp(labels.missing, missing, 'något saknas')}.`,
};

export const stateReasons: StateSentences = {
  opensLater: ({ day }) => `Öppnar ${say.day(day)}.`,
  openUntil: ({ day }) => `Öppet till och med ${say.day(day)}.`,
  dueSoon: ({ day, days }) =>
    days === 0
      ? `Sista dagen är i dag, ${say.day(day)}.`
      : `Sista dagen är ${say.day(day)}. Det är ${say.days(days)} kvar.`,
  overdue: ({ day, days }) => `Sista dagen var ${say.day(day)}. Det är ${say.days(days)} sedan.`,
  fulfilledOn: ({ day, by }, nameOf) => `${nameOf(by)} gjorde det ${say.day(day)}.`,
  attested: ({ by, day }, nameOf) => `${say.all(by.map(nameOf))} har sagt att det är gjort, senast ${say.day(day)}.`,
  awaitsOther: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} sade ${say.day(day)} att det är gjort. Det gäller när en annan part också säger det.`,
  waivedOn: ({ by, day, reason }, nameOf) =>
    `${say.all(by.map(nameOf))} har efterskänkt det ${say.day(day)}: ”${reason}”`,
  waiverAwaits: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} har efterskänkt det ${say.day(day)}. Det gäller fortfarande tills alla som har rätt till det har gjort detsamma.`,
  breachDeclaredOn: ({ by, day, reason }, nameOf) =>
    `${nameOf(by)} har ${say.day(day)} förklarat att det inte har hållits: ”${reason}”`,
  decidedOn: ({ day }) => `Beslutet fattades ${say.day(day)}.`,
  leftBefore: ({ day }) => `Parten har lämnat avtalet innan dess, ${say.day(day)}.`,
  standing: () => 'Gäller hela tiden.',
  waitsForEvent: ({ event }) => `Gäller först ${lookUp(events, event, someEvent)}.`,
  notConcluded: () => 'Parterna har inte ingått avtalet än.',
  endedBefore: ({ day }) => `Avtalet upphör innan dess, ${say.day(day)}.`,
  dayPassed: ({ day }) => `Dagen har passerat, ${say.day(day)}. Den behöver inte registreras.`,
  windowClosed: ({ day }) => `Möjligheten fanns till och med ${say.day(day)}.`,
  beforeRecords: ({ recordsSince }) =>
    `Uppgifter har registrerats sedan ${say.day(recordsSince)}. Sista dagen var innan dess, så vi vet inte om det blev gjort.`,
  noRecordsKept: () => 'Inga uppgifter registreras för avtalet, så vi vet inte om det är gjort.',
  dueUndetermined: ({ missing }) =>
    missing === 'noDeadline'
      ? 'Avtalet anger ingen sista dag.'
      : `Sista dagen går inte att avgöra: ${lookUp(labels.missing, missing, 'något saknas')}.`,
};
