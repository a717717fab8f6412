import type { StateSentences, StatusSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { events, outcomes, say, someEvent } from './terms.ts';

export const statusReasons: StatusSentences = {
  isTemplate: () => 'Det er en skabelon, som aftaler bliver lavet efter.',
  openSlots: ({ count }) =>
    `${say.count(count, 'sted i teksten er ikke udfyldt', 'steder i teksten er ikke udfyldt')}.`,
  notConcluded: () => 'Parterne har ikke indgået aftalen endnu.',
  concludedOn: ({ day }) => `Parterne indgik aftalen den ${say.day(day)}.`,
  conclusionDayUnknown: () => 'Parterne har indgået aftalen, men dagen kendes ikke.',
  administrationRecommends: ({ caseNumber }) =>
    `Forvaltningen anbefaler i sag ${caseNumber}, at aftalen bliver godkendt.`,
  finalInstanceOutstanding: ({ body }) => `${body} træffer den endelige beslutning og har ikke gjort det endnu.`,
  decided: ({ body, outcome, day }) =>
    `${body} ${lookUp(outcomes, outcome, 'tog stilling til aftalen')} den ${say.day(day)}.`,
  startsOn: ({ day }) => `Aftalen gælder fra den ${say.day(day)}.`,
  endsOn: ({ day }) => `Den slutter den ${say.day(day)}.`,
  endedOn: ({ day }) => `Aftalen sluttede den ${say.day(day)}.`,
  runsWithoutEnd: () => 'Den løber uden slutdag.',
  noticeStands: ({ by, givenOn, lastDay }, nameOf) =>
    `${nameOf(by)} sagde aftalen op den ${say.day(givenOn)}. Den sidste dag er den ${say.day(lastDay)}.`,
  termUnknown: ({ missing }) => `Løbetiden kan ikke afgøres: ${lookUp(labels.missing, missing, 'noget mangler')}.`,
};

export const stateReasons: StateSentences = {
  opensLater: ({ day }) => `Åbner den ${say.day(day)}.`,
  openUntil: ({ day }) => `Åben til og med den ${say.day(day)}.`,
  dueSoon: ({ day, days }) =>
    days === 0
      ? `Fristen er i dag, den ${say.day(day)}.`
      : `Fristen er den ${say.day(day)}. Der er ${say.days(days)} tilbage.`,
  overdue: ({ day, days }) => `Fristen var den ${say.day(day)}. Det er ${say.days(days)} siden.`,
  fulfilledOn: ({ day, by }, nameOf) => `${nameOf(by)} har gjort det den ${say.day(day)}.`,
  attested: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} har sagt, at det er gjort, senest den ${say.day(day)}.`,
  awaitsOther: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} sagde den ${say.day(day)}, at det er gjort. Det gælder, når en anden part også siger det.`,
  waivedOn: ({ by, day, reason }, nameOf) =>
    `${say.all(by.map(nameOf))} har frafaldet det den ${say.day(day)}: »${reason}«`,
  waiverAwaits: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} har frafaldet det den ${say.day(day)}. Det gælder stadig, indtil alle med krav på det har gjort det samme.`,
  breachDeclaredOn: ({ by, day, reason }, nameOf) =>
    `${nameOf(by)} har den ${say.day(day)} erklæret, at det ikke er holdt: »${reason}«`,
  decidedOn: ({ day }) => `Der er taget stilling den ${say.day(day)}.`,
  leftBefore: ({ day }) => `Parten er ude af aftalen forinden, den ${say.day(day)}.`,
  standing: () => 'Gælder hele tiden.',
  waitsForEvent: ({ event }) => `Gælder først, ${lookUp(events, event, someEvent)}.`,
  notConcluded: () => 'Parterne har ikke indgået aftalen endnu.',
  endedBefore: ({ day }) => `Aftalen slutter forinden, den ${say.day(day)}.`,
  dayPassed: ({ day }) => `Dagen er gået, den ${say.day(day)}. Den kræver ingen registrering.`,
  windowClosed: ({ day }) => `Muligheden var der til og med den ${say.day(day)}.`,
  beforeRecords: ({ recordsSince }) =>
    `Der er ført optegnelser siden den ${say.day(recordsSince)}. Fristen lå før, så vi ved ikke, om det blev gjort.`,
  noRecordsKept: () => 'Der bliver ikke ført optegnelser for aftalen, så vi ved ikke, om det er gjort.',
  dueUndetermined: ({ missing }) =>
    missing === 'noDeadline'
      ? 'Aftalen sætter ingen frist.'
      : `Fristen kan ikke afgøres: ${lookUp(labels.missing, missing, 'noget mangler')}.`,
};
