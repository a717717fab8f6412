import type { RecordSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { materialRecords } from './material-words.ts';
import { roundRecords } from './round-words.ts';
import { ballots, choices, deviations, keepings, phases, ranks, say } from './terms.ts';

export const records: RecordSentences = {
  ...roundRecords,
  ...materialRecords,
  mappingDone: ({ by, findings }, nameOf) =>
    `${nameOf(by)} har fört in att den gemensamma kartläggningen är gjord: ”${findings}”`,
  effortRecorded: ({ by, name }, nameOf) => `${nameOf(by)} har föreslagit insatsen ”${name}”.`,
  effortMadeFinal: ({ by, effort, process }, nameOf) =>
    `${nameOf(by)} har fört in att insatsen ”${nameOf(effort)}” är slutligt vald: ”${process}”`,
  involvementRecorded: ({ by, effort, how, participants, phase }, nameOf) =>
    `${nameOf(by)} har fört in att ${say.count(participants, 'barn eller ung', 'barn och unga')} var med i ”${nameOf(effort)}”, fas: ${lookUp(phases, phase, 'inte angiven')}. ”${how}”`,
  effortCompleted: ({ by, effort }, nameOf) =>
    `${nameOf(by)} har fört in att insatsen ”${nameOf(effort)}” är genomförd.`,
  planDrawnUp: ({ by, efforts, firstYear, plan }, nameOf) =>
    `${nameOf(by)} har gjort en version av planen (${nameOf(plan).toLowerCase()}) från ${firstYear} med ${say.count(efforts.length, 'insats', 'insatser')}.`,
  accepted: ({ by }, nameOf) => `${nameOf(by)} har sagt ja till det som en annan part har fört in.`,
  choiceMade: ({ by, chosen }, nameOf) =>
    `${nameOf(by)} har föreslagit ett val: ${lookUp(choices, chosen.of, 'av något som avtalet lämnar öppet')}.`,
  budgetPrepared: ({ body, total, year }, nameOf) =>
    `${nameOf(body)} har tagit fram budgeten för ${year}: ${say.money(total)}.`,
  budgetApproved: ({ body }, nameOf) => `${nameOf(body)} har godkänt budgeten.`,
  dialogueHeld: ({ about, by, change }, nameOf) =>
    `${nameOf(by)} har fört in ett samtal om ${lookUp(deviations, about, 'en ändring')}: ”${change}”`,
  deviationMade: ({ by, change, from }, nameOf) =>
    `${nameOf(by)} har avvikit från ${lookUp(deviations, from, 'det avtalade')}: ”${change}”`,
  joined: ({ decision, party }, nameOf) =>
    decision
      ? `${nameOf(party)} har gått med. ${decision.body} beslutade det ${say.day(decision.on)}.`
      : `${nameOf(party)} har gått med.`,
  conditionMet: ({ by, met, reason }, nameOf) =>
    `${nameOf(by)} har fört in att ett villkor ${met ? 'är uppfyllt' : 'inte är uppfyllt'}${reason === null ? '.' : `: ”${reason}”`}`,
  dutyWaived: ({ by, reason }, nameOf) => `${nameOf(by)} har efterskänkt en skyldighet: ”${reason}”`,
  breachDeclared: ({ by, reason }, nameOf) =>
    `${nameOf(by)} har förklarat att en skyldighet inte har hållits: ”${reason}”`,
  meetingCalendarKept: ({ by, meetings, name, year }, nameOf) =>
    `${nameOf(by)} skrev in mötesdagarna ${year} för ${name}: ${say.count(meetings.length, 'möte', 'möten')}.`,
  openingHoursProposed: ({ by, from }, nameOf) => `${nameOf(by)} föreslog öppettider från ${say.day(from)}.`,
  specialHoursProposed: ({ by, from, until }, nameOf) =>
    `${nameOf(by)} föreslog särskilda öppettider från ${say.day(from)} till ${say.day(until)}.`,
  closedForIllness: ({ by, doorsClosed, step }, nameOf) =>
    `${nameOf(by)} skrev ner att sjukdom ledde till steg ${step} i avtalets ordning${doorsClosed ? ' och att det var stängt' : ''}.`,
  judgementMade: ({ by, kept, reason }, nameOf) =>
    `${nameOf(by)} bedömde att något avtalat ${lookUp(keepings, kept, 'är bedömt')}: ”${reason}”`,
  occasionMet: ({ by, people }, nameOf) =>
    people === null
      ? `${nameOf(by)} antecknade att tillfället kom och att det avtalade gjordes.`
      : `${nameOf(by)} antecknade att tillfället kom och att det avtalade gjordes för ${say.count(people, 'person', 'personer')}.`,
  memberSeated: ({ by, organisation, rank, chairs }, nameOf) =>
    `${nameOf(by)} registrerade att ${nameOf(organisation)} har fyllt en plats, ${lookUp(ranks, rank, 'ställning inte angiven')}${chairs ? ', med ordförandeskapet' : ''}.`,
  memberLeft: ({ by, seat }, nameOf) => `${nameOf(by)} registrerade att en plats för ${nameOf(seat)} har lämnats.`,
  meetingHeld: ({ by, attended }, nameOf) =>
    `${nameOf(by)} registrerade ett möte med ${say.count(
      attended.reduce((sum, { count }) => sum + count, 0),
      'deltagare',
      'deltagare',
    )}.`,
  voteHeld: ({ by, motion }, nameOf) => `${nameOf(by)} registrerade en omröstning: ”${motion}”`,
  ballotCast: ({ by, ballot }, nameOf) => `${nameOf(by)} röstade: ${lookUp(ballots, ballot, 'okänt')}.`,
  roleFilled: ({ by }, nameOf) => `${nameOf(by)} registrerade att en roll är besatt.`,
  roleLeft: ({ by }, nameOf) => `${nameOf(by)} registrerade att någon har lämnat en roll.`,
  familiesCounted: ({ activity, by, families, from, until }, nameOf) =>
    `${nameOf(by)} har räknat ${say.count(families, 'familj', 'familjer')} i ”${activity}” från ${say.day(from)} till ${say.day(until)}.`,
};
