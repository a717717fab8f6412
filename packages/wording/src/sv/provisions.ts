import type { ProvisionSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { caseSections, say, supportActivities } from './terms.ts';

const audiences: Readonly<Record<string, string>> = {
  professionals: 'yrkesverksamma',
  families: 'barn, unga och föräldrar',
};
const audience = (to: string) => lookUp(audiences, to, 'mottagarna');
const section = (name: string) => lookUp(caseSections, name, 'ett avsnitt');
const activities = (names: readonly string[]) =>
  say.all(names.map((name) => lookUp(supportActivities, name, 'något annat')));

const families: Readonly<Record<string, (age: number) => string>> = {
  inEveryWay: (age) => `En familj med ett barn på ${age} år som är både utsatt och i riskzonen och själv söker stöd`,
  expecting: () => 'En gravid som är både utsatt och i riskzonen och själv söker stöd',
  childOlder: (age) => `En familj vars yngsta barn är ${age} år`,
  notSeeking: () => 'En familj som inte själv söker stöd',
  notInNeed: () => 'En familj som varken är utsatt eller i riskzonen',
  oneSituation: () => 'En familj som är utsatt men inte i riskzonen',
  ageUnknown: () => 'En familj vars barns ålder ingen känner till',
};
const family = (example: string, age: number) => lookUpFamily(example)(age);
const lookUpFamily = (example: string) => families[example] ?? (() => 'En familj');

export const provisions: ProvisionSentences = {
  serviceFree: ({ audience: to, service }) => `Gratis för ${audience(to)}: ${say.words(service)}.`,
  servicePaid: ({ audience: to, by, service }, nameOf) =>
    `${say.all(by.map(nameOf))} betalar för detta till ${audience(to)}: ${say.words(service)}.`,
  servicePriceOpen: ({ audience: to, service }) =>
    `Gratis eller mot betalning, det står öppet. Till ${audience(to)}: ${say.words(service)}.`,
  criterionAnswered: ({ criterion, efforts, goal }) =>
    `Mål ${goal}, framgångskriterium ${goal}.${criterion}: ${say.all(efforts.map((effort) => `”${effort}”`))}.`,
  criterionUnanswered: ({ criterion, goal }) =>
    `Mål ${goal}, framgångskriterium ${goal}.${criterion}: ingen insats svarar mot det än.`,
  sectionsUntold: ({ caseNumber }) => `Ingen har skrivit in vad som står i de olika avsnitten av ärende ${caseNumber}.`,
  sectionWritten: ({ section: name }) => `Ärendets avsnitt ”${section(name)}” är ifyllt.`,
  sectionNoRemarks: ({ section: name }) =>
    `Ärendets avsnitt ”${section(name)}”: inget att anmärka, och det är ett svar.`,
  sectionEmpty: ({ section: name }) => `Ärendets avsnitt ”${section(name)}” är tomt.`,
  sectionAbsent: ({ section: name }) => `Ärendet saknar avsnittet ”${section(name)}”.`,
  recommends: ({ number, what }) => `Förslagets punkt ${number}: ${say.words(what)}.`,
  recommendationMissing: ({ number }) => `Förslaget hoppar över punkt ${number}.`,
  recommendationDoubled: ({ number }) => `Förslaget har två punkter med nummer ${number}.`,
  annexPublic: ({ annex, documentId }) => `Bilaga ${annex} (dokument ${documentId}) får publiceras.`,
  annexClosed: ({ annex, documentId }) => `Bilaga ${annex} (dokument ${documentId}) får inte publiceras.`,
  annexMark: ({ annex, mark }) => `Bilaga ${annex} bär märket ”${mark}”. Vad det betyder är inte förklarat.`,
  countsReadByAll: () => 'Hur många familjer som kommer får alla parter läsa.',
  readsCounselling: ({ party }, nameOf) =>
    `${nameOf(party)} förvarar det som sägs och antecknas om den enskilda familjen och får läsa det.`,
  neverReadsCounselling: ({ party }, nameOf) =>
    `${nameOf(party)} läser aldrig vad som sägs eller antecknas om den enskilda familjen.`,
  familyWithin: ({ age, example }) => `${family(example, age)} hör till målgruppen.`,
  familyOutside: ({ age, example }) => `${family(example, age)} hör inte till målgruppen.`,
  familyOpen: ({ age, example }) => `${family(example, age)}: avtalet kan inte säga om den hör till målgruppen.`,
  leadsAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Nivå ${level}: ${nameOf(party)} har ansvaret och ger ${activities(names)}.`,
  givesAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Nivå ${level}: ${nameOf(party)} ger ${activities(names)}.`,
  supportsAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Nivå ${level}: ${nameOf(party)} får bara stödja eller komplettera, med ${activities(names)}.`,
  nothingAtLevel: ({ level, party }, nameOf) => `Nivå ${level}: ${nameOf(party)} har ingen uppgift.`,
  registersCount: ({ what }) => `Bara ett antal, som inte pekar på någon: ${say.words(what)}.`,
  registersAttribute: ({ what }) => `Om den enskilda familjen, så det förs inte här: ${say.words(what)}.`,
  registersSensitive: ({ what }) => `Känsligt om den enskilda familjen, så det förs inte här: ${say.words(what)}.`,
  registersFreeText: ({ what }) =>
    `Fri text, där en familj lättast kan kännas igen. Det förs inte här: ${say.words(what)}.`,
  registerUnclassed: ({ what }) =>
    `Är det ett antal eller något om den enskilda familjen? Det står öppet: ${say.words(what)}.`,
  familiesCounted: ({ activity, families: count, from, until }) =>
    `${say.count(count, 'familj', 'familjer')} i ”${activity}” från ${say.day(from)} till ${say.day(until)}.`,
};
