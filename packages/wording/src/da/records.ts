import type { RecordSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { materialRecords } from './material-words.ts';
import { roundRecords } from './round-words.ts';
import { ballots, choices, deviations, keepings, phases, ranks, say } from './terms.ts';

export const records: RecordSentences = {
  ...roundRecords,
  ...materialRecords,
  mappingDone: ({ by, findings }, nameOf) =>
    `${nameOf(by)} har skrevet ind, at den fælles kortlægning er gennemført: »${findings}«`,
  effortRecorded: ({ by, name }, nameOf) => `${nameOf(by)} har foreslået indsatsen »${name}«.`,
  effortMadeFinal: ({ by, effort, process }, nameOf) =>
    `${nameOf(by)} har skrevet ind, at indsatsen »${nameOf(effort)}« er endeligt valgt: »${process}«`,
  involvementRecorded: ({ by, effort, how, participants, phase }, nameOf) =>
    `${nameOf(by)} har skrevet ind, at ${say.count(participants, 'barn eller ung', 'børn og unge')} var med i »${nameOf(effort)}«, fase: ${lookUp(phases, phase, 'ikke nævnt')}. »${how}«`,
  effortCompleted: ({ by, effort }, nameOf) =>
    `${nameOf(by)} har skrevet ind, at indsatsen »${nameOf(effort)}« er gennemført.`,
  planDrawnUp: ({ by, efforts, firstYear, plan }, nameOf) =>
    `${nameOf(by)} har lavet en udgave af planen (${nameOf(plan).toLowerCase()}) fra ${firstYear} med ${say.count(efforts.length, 'indsats', 'indsatser')}.`,
  accepted: ({ by }, nameOf) => `${nameOf(by)} har sagt ja til det, en anden part har skrevet ind.`,
  choiceMade: ({ by, chosen }, nameOf) =>
    `${nameOf(by)} har foreslået et valg: ${lookUp(choices, chosen.of, 'af noget, som aftalen lader stå åbent')}.`,
  budgetPrepared: ({ body, total, year }, nameOf) =>
    `${nameOf(body)} har udarbejdet budgettet for ${year}: ${say.money(total)}.`,
  budgetApproved: ({ body }, nameOf) => `${nameOf(body)} har godkendt budgettet.`,
  dialogueHeld: ({ about, by, change }, nameOf) =>
    `${nameOf(by)} har skrevet en samtale ind om ${lookUp(deviations, about, 'en ændring')}: »${change}«`,
  deviationMade: ({ by, change, from }, nameOf) =>
    `${nameOf(by)} har afveget fra ${lookUp(deviations, from, 'det aftalte')}: »${change}«`,
  joined: ({ decision, party }, nameOf) =>
    decision
      ? `${nameOf(party)} er kommet med. ${decision.body} besluttede det den ${say.day(decision.on)}.`
      : `${nameOf(party)} er kommet med.`,
  conditionMet: ({ by, met, reason }, nameOf) =>
    `${nameOf(by)} har skrevet ind, at en betingelse ${met ? 'er opfyldt' : 'ikke er opfyldt'}${reason === null ? '.' : `: »${reason}«`}`,
  dutyWaived: ({ by, reason }, nameOf) => `${nameOf(by)} har frafaldet en pligt: »${reason}«`,
  breachDeclared: ({ by, reason }, nameOf) => `${nameOf(by)} har erklæret, at en pligt ikke er holdt: »${reason}«`,
  meetingCalendarKept: ({ by, meetings, name, year }, nameOf) =>
    `${nameOf(by)} skrev mødedagene i ${year} ind for ${name}: ${say.count(meetings.length, 'møde', 'møder')}.`,
  openingHoursProposed: ({ by, from }, nameOf) => `${nameOf(by)} foreslog åbningstider fra den ${say.day(from)}.`,
  specialHoursProposed: ({ by, from, until }, nameOf) =>
    `${nameOf(by)} foreslog særlige åbningstider fra den ${say.day(from)} til den ${say.day(until)}.`,
  closedForIllness: ({ by, doorsClosed, step }, nameOf) =>
    `${nameOf(by)} skrev ned, at sygdom førte til trin ${step} i aftalens rækkefølge${doorsClosed ? ', og at der var lukket' : ''}.`,
  judgementMade: ({ by, kept, reason }, nameOf) =>
    `${nameOf(by)} vurderede, at noget aftalt ${lookUp(keepings, kept, 'er vurderet')}: »${reason}«`,
  occasionMet: ({ by, people }, nameOf) =>
    people === null
      ? `${nameOf(by)} noterede, at anledningen kom, og at det aftalte blev gjort.`
      : `${nameOf(by)} noterede, at anledningen kom, og at det aftalte blev gjort for ${say.count(people, 'person', 'personer')}.`,
  memberSeated: ({ by, organisation, rank, chairs }, nameOf) =>
    `${nameOf(by)} registrerede, at ${nameOf(organisation)} har besat en plads, ${lookUp(ranks, rank, 'rang ikke nævnt')}${chairs ? ', med formandskabet' : ''}.`,
  memberLeft: ({ by, seat }, nameOf) => `${nameOf(by)} registrerede, at en plads for ${nameOf(seat)} er opgivet.`,
  meetingHeld: ({ by, attended }, nameOf) =>
    `${nameOf(by)} registrerede et møde med ${say.count(
      attended.reduce((sum, { count }) => sum + count, 0),
      'deltager',
      'deltagere',
    )}.`,
  voteHeld: ({ by, motion }, nameOf) => `${nameOf(by)} registrerede en afstemning: »${motion}«`,
  ballotCast: ({ by, ballot }, nameOf) => `${nameOf(by)} stemte: ${lookUp(ballots, ballot, 'ukendt')}.`,
  roleFilled: ({ by }, nameOf) => `${nameOf(by)} registrerede, at en rolle er besat.`,
  roleLeft: ({ by }, nameOf) => `${nameOf(by)} registrerede, at nogen har forladt en rolle.`,
  familiesCounted: ({ activity, by, families, from, until }, nameOf) =>
    `${nameOf(by)} har talt ${say.count(families, 'familie', 'familier')} i »${activity}« fra den ${say.day(from)} til den ${say.day(until)}.`,
};
