import type { ProvisionSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { caseSections, say, supportActivities } from './terms.ts';

const audiences: Readonly<Record<string, string>> = {
  professionals: 'professionals',
  families: 'children, young people and parents',
};
const audience = (to: string) => lookUp(audiences, to, 'the receivers');
const section = (name: string) => lookUp(caseSections, name, 'a section');
const activities = (names: readonly string[]) =>
  say.all(names.map((name) => lookUp(supportActivities, name, 'something else')));

const families: Readonly<Record<string, (age: number) => string>> = {
  inEveryWay: (age) => `A family with a child aged ${age} that is both vulnerable and at risk and seeks support itself`,
  expecting: () => 'A pregnant woman who is both vulnerable and at risk and seeks support herself',
  childOlder: (age) => `A family whose youngest child is aged ${age}`,
  notSeeking: () => 'A family that does not seek support itself',
  notInNeed: () => 'A family that is neither vulnerable nor at risk',
  oneSituation: () => 'A family that is vulnerable but not at risk',
  ageUnknown: () => 'A family whose children’s age nobody knows',
};
const family = (example: string, age: number) => lookUpFamily(example)(age);
const lookUpFamily = (example: string) => families[example] ?? (() => 'A family');

export const provisions: ProvisionSentences = {
  serviceFree: ({ audience: to, service }) => `Free for ${audience(to)}: ${say.words(service)}.`,
  servicePaid: ({ audience: to, by, service }, nameOf) =>
    `Paid by ${say.all(by.map(nameOf))}, for ${audience(to)}: ${say.words(service)}.`,
  servicePriceOpen: ({ audience: to, service }) =>
    `Free or paid, that is left open. For ${audience(to)}: ${say.words(service)}.`,
  criterionAnswered: ({ criterion, efforts, goal }) =>
    `Goal ${goal}, success criterion ${goal}.${criterion}: ${say.all(efforts.map((effort) => `“${effort}”`))}.`,
  criterionUnanswered: ({ criterion, goal }) =>
    `Goal ${goal}, success criterion ${goal}.${criterion}: no effort answers to it yet.`,
  sectionsUntold: ({ caseNumber }) => `Nobody has entered what stands in the sections of case ${caseNumber}.`,
  sectionWritten: ({ section: name }) => `The section of the case on ${section(name)} is written.`,
  sectionNoRemarks: ({ section: name }) =>
    `The section of the case on ${section(name)}: no remarks, and that is an answer.`,
  sectionEmpty: ({ section: name }) => `The section of the case on ${section(name)} is empty.`,
  sectionAbsent: ({ section: name }) => `The case has no section on ${section(name)}.`,
  recommends: ({ number, what }) => `Point ${number} of the recommendation: ${say.words(what)}.`,
  recommendationMissing: ({ number }) => `The recommendation leaves out point ${number}.`,
  recommendationDoubled: ({ number }) => `Two points of the recommendation have number ${number}.`,
  annexPublic: ({ annex, documentId }) => `Annex ${annex} (document ${documentId}) may be published.`,
  annexClosed: ({ annex, documentId }) => `Annex ${annex} (document ${documentId}) may not be published.`,
  annexMark: ({ annex, mark }) => `Annex ${annex} bears the mark “${mark}”. What it means is not explained.`,
  countsReadByAll: () => 'How many families come, all parties may read.',
  readsCounselling: ({ party }, nameOf) =>
    `${nameOf(party)} keeps what is said and noted about the single family, and may read it.`,
  neverReadsCounselling: ({ party }, nameOf) =>
    `${nameOf(party)} never reads what is said or noted about the single family.`,
  familyWithin: ({ age, example }) => `${family(example, age)} is in the target group.`,
  familyOutside: ({ age, example }) => `${family(example, age)} is not in the target group.`,
  familyOpen: ({ age, example }) =>
    `${family(example, age)}: the agreement cannot tell whether it is in the target group.`,
  leadsAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Level ${level}: ${nameOf(party)} is responsible and gives ${activities(names)}.`,
  givesAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Level ${level}: ${nameOf(party)} gives ${activities(names)}.`,
  supportsAtLevel: ({ activities: names, level, party }, nameOf) =>
    `Level ${level}: ${nameOf(party)} may only support or supplement, with ${activities(names)}.`,
  nothingAtLevel: ({ level, party }, nameOf) => `Level ${level}: ${nameOf(party)} has no task.`,
  registersCount: ({ what }) => `A number only, which points at nobody: ${say.words(what)}.`,
  registersAttribute: ({ what }) => `About the single family, so it is not kept here: ${say.words(what)}.`,
  registersSensitive: ({ what }) => `Sensitive, about the single family, so it is not kept here: ${say.words(what)}.`,
  registersFreeText: ({ what }) =>
    `Free text, where a family is recognised most easily. It is not kept here: ${say.words(what)}.`,
  registerUnclassed: ({ what }) =>
    `Is it a number or something about the single family? That is left open: ${say.words(what)}.`,
  familiesCounted: ({ activity, families: count, from, until }) =>
    `${say.count(count, 'family', 'families')} in “${activity}” from ${say.day(from)} to ${say.day(until)}.`,
};
