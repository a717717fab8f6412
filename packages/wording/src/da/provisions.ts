import type { ProvisionSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { caseSections, say, supportActivities } from './terms.ts';

const audiences: Readonly<Record<string, string>> = {
  professionals: 'fagfolk',
  families: 'børn, unge og forældre',
};
const audience = (to: string) => lookUp(audiences, to, 'modtagerne');
const section = (name: string) => lookUp(caseSections, name, 'et afsnit');
const activities = (names: readonly string[]) =>
  say.all(names.map((name) => lookUp(supportActivities, name, 'noget andet')));

const families: Readonly<Record<string, (age: number) => string>> = {
  inEveryWay: (age) => `En familie med et barn på ${age} år, som er både sårbar og i risiko og selv søger støtte`,
  expecting: () => 'En gravid, som er både sårbar og i risiko og selv søger støtte',
  childOlder: (age) => `En familie, hvis yngste barn er ${age} år`,
  notSeeking: () => 'En familie, som ikke selv søger støtte',
  notInNeed: () => 'En familie, som hverken er sårbar eller i risiko',
  oneSituation: () => 'En familie, som er sårbar, men ikke i risiko',
  ageUnknown: () => 'En familie, hvis børns alder ingen kender',
};
const family = (example: string, age: number) => lookUpFamily(example)(age);
const lookUpFamily = (example: string) => families[example] ?? (() => 'En familie');

export const provisions: ProvisionSentences = {
  serviceFree: ({ audience: to, service }) => `Gratis for ${audience(to)}: ${say.words(service)}.`,
  servicePaid: ({ audience: to, by, service }, nameOf) =>
    `${say.all(by.map(nameOf))} betaler for dette til ${audience(to)}: ${say.words(service)}.`,
  servicePriceOpen: ({ audience: to, service }) =>
    `Gratis eller mod betaling, det står åbent. Til ${audience(to)}: ${say.words(service)}.`,
  criterionAnswered: ({ criterion, efforts, goal }) =>
    `Mål ${goal}, succeskriterium ${goal}.${criterion}: ${say.all(efforts.map((effort) => `»${effort}«`))}.`,
  criterionUnanswered: ({ criterion, goal }) =>
    `Mål ${goal}, succeskriterium ${goal}.${criterion}: ingen indsats svarer på det endnu.`,
  sectionsUntold: ({ caseNumber }) => `Ingen har skrevet ind, hvad der står i de enkelte afsnit af sag ${caseNumber}.`,
  sectionWritten: ({ section: name }) => `Sagens afsnit om ${section(name)} er udfyldt.`,
  sectionNoRemarks: ({ section: name }) => `Sagens afsnit om ${section(name)}: ingen bemærkninger, og det er et svar.`,
  sectionEmpty: ({ section: name }) => `Sagens afsnit om ${section(name)} er tomt.`,
  sectionAbsent: ({ section: name }) => `Sagen har intet afsnit om ${section(name)}.`,
  recommends: ({ number, what }) => `Indstillingens punkt ${number}: ${say.words(what)}.`,
  recommendationMissing: ({ number }) => `Indstillingen springer punkt ${number} over.`,
  recommendationDoubled: ({ number }) => `Indstillingen har to punkter med nummer ${number}.`,
  annexPublic: ({ annex, documentId }) => `Bilag ${annex} (dokument ${documentId}) må offentliggøres.`,
  annexClosed: ({ annex, documentId }) => `Bilag ${annex} (dokument ${documentId}) må ikke offentliggøres.`,
  annexMark: ({ annex, mark }) => `Bilag ${annex} bærer mærket »${mark}«. Hvad det betyder, er ikke forklaret.`,
  countsReadByAll: () => 'Hvor mange familier der kommer, må alle parter læse.',
  readsCounselling: ({ party }, nameOf) =>
    `${nameOf(party)} opbevarer det, der bliver sagt og noteret om den enkelte familie, og må læse det.`,
  neverReadsCounselling: ({ party }, nameOf) =>
    `${nameOf(party)} læser aldrig, hvad der bliver sagt eller noteret om den enkelte familie.`,
  familyWithin: ({ age, example }) => `${family(example, age)}, hører til målgruppen.`,
  familyOutside: ({ age, example }) => `${family(example, age)}, hører ikke til målgruppen.`,
  familyOpen: ({ age, example }) => `${family(example, age)}: aftalen kan ikke sige, om den hører til målgruppen.`,
  leadsAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Niveau ${level}: ${nameOf(party)} har ansvaret og giver ${activities(names)}.`,
  givesAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Niveau ${level}: ${nameOf(party)} giver ${activities(names)}.`,
  supportsAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Niveau ${level}: ${nameOf(party)} må kun støtte eller supplere, med ${activities(names)}.`,
  nothingAtLevel: ({ level, party }, nameOf) => `Niveau ${level}: ${nameOf(party)} har ingen opgave.`,
  registersCount: ({ what }) => `Kun et antal, som ikke peger på nogen: ${say.words(what)}.`,
  registersAttribute: ({ what }) => `Om den enkelte familie, så det bliver ikke ført her: ${say.words(what)}.`,
  registersSensitive: ({ what }) => `Følsomt om den enkelte familie, så det bliver ikke ført her: ${say.words(what)}.`,
  registersFreeText: ({ what }) =>
    `Fri tekst, hvor en familie lettest kan genkendes. Det bliver ikke ført her: ${say.words(what)}.`,
  registerUnclassed: ({ what }) =>
    `Er det et antal eller noget om den enkelte familie? Det står åbent: ${say.words(what)}.`,
  familiesCounted: ({ activity, families: count, from, until }) =>
    `${say.count(count, 'familie', 'familier')} i »${activity}« fra den ${say.day(from)} til den ${say.day(until)}.`,
};
