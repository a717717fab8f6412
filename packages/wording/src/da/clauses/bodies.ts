import type { ClauseBook } from '../../clause/book.ts';
import type { DecisionRulePhrases } from '../../clause/decision-rule.ts';
import { count } from './grammar.ts';

const decisionRule: DecisionRulePhrases = {
  decidingUnstated: (body) => `Aftalen siger ikke, hvordan ${body} træffer beslutninger.`,
  weight: {
    onePerParty: 'Hver part har én stemme, uanset hvor mange personer den møder med.',
    onePerSeat: 'Hvert medlem har én stemme.',
  },
  weightUnstated: 'Aftalen siger ikke, om stemmerne tæller pr. part eller pr. medlem.',
  reach: { atLeast: 'mindst ', moreThan: 'mere end ' },
  base: {
    votesCast: 'de afgivne stemmer',
    present: 'de fremmødtes stemmer',
    allMembers: 'medlemmernes stemmer',
  },
  majority: (reach, share, base) => `En beslutning kræver ${reach}${share} ${base}.`,
  majorityUnstated: 'Aftalen siger ikke, hvor mange stemmer en beslutning kræver.',
  quorum: (share) => `Der kan besluttes, når mindst ${share} medlemmerne er til stede.`,
  quorumOfAll: 'Der kan besluttes, når alle medlemmerne er til stede.',
  noQuorum: 'Der kan besluttes, uanset hvor mange der er til stede.',
  quorumUnstated: 'Aftalen siger ikke, hvor mange der skal være til stede.',
  tie: {
    fails: 'Står stemmerne lige, falder forslaget.',
    chairDecides: 'Står stemmerne lige, afgør formandens stemme.',
    takenUpAgain: 'Står stemmerne lige, bliver sagen taget op igen.',
  },
  tieUnstated: 'Aftalen siger ikke, hvad der sker, når stemmerne står lige.',
};

export const governanceBody: ClauseBook['governanceBody'] = {
  ...decisionRule,
  alsoCalled: (body, aliases) => `${body} bliver også kaldt ${aliases}.`,
  sharedBy: {
    agreement: null,
    programme: (body) => `Programmets aftaler deler ${body}.`,
  },
  seats: (body) => `I ${body} sidder`,
  seatsUnstated: (body) => `Aftalen siger ikke, hvem der sidder i ${body}.`,
  eachMunicipality: 'hver kommune',
  eachParty: 'hver part',
  ranks: {
    management: ['én person med ledelsesansvar', 'personer med ledelsesansvar'],
    employee: ['én medarbejder', 'medarbejdere'],
    elected: ['én folkevalgt', 'folkevalgte'],
    coordinator: ['én koordinator', 'koordinatorer'],
    unstated: ['én repræsentant', 'repræsentanter'],
  },
  seatAtLeast: (from, people) => `mindst ${people} fra ${from}`,
  seatBetween: (from, atLeast, people) => `fra ${count(atLeast)} til ${people} fra ${from}`,
  seatExactly: (from, people) => `${people} fra ${from}`,
  appointment: {
    eachItsOwn: 'Hver part udpeger sine egne medlemmer.',
    jointly: 'Parterne udpeger medlemmerne sammen.',
    unstated: 'Aftalen siger ikke, hvem der udpeger medlemmerne.',
  },
  established: (body) => `${body} skal være nedsat`,
  establishingUnstated: (body) => `Aftalen siger ikke, hvornår ${body} bliver nedsat.`,
  meets: (body) => `${body} mødes`,
  meetsAlso: (body) => `${body} mødes også`,
  meetingsUnstated: (body) => `Aftalen siger ikke, hvor tit ${body} mødes.`,
  agenda: (points) => `På dagsordenen: ${points}.`,
  hosting: {
    rotates: 'Parterne er værter på skift.',
    unstated: 'Aftalen siger ikke, hvem der er vært for møderne.',
  },
  bindsLocal: 'Beslutningerne binder også den enkelte kommunes egne indsatser.',
  bindsNotLocal: 'Beslutningerne binder ikke den enkelte kommunes egne indsatser.',
};

export const role: ClauseBook['role'] = {
  eachMunicipality: 'hver kommune',
  eachParty: 'hver part',
  filled: {
    wholeTerm: (who, name) => `${who} skal have rollen som ${name} besat i hele aftalens løbetid.`,
    oncePerTerm: (who, name) => `${who} skal besætte rollen som ${name} én gang i aftalens løbetid.`,
  },
  alsoCalled: (aliases) => `Rollen bliver også kaldt ${aliases}.`,
  atLeastOf: (share) => `Aftalen anbefaler mindst ${share} en fuldtidsstilling.`,
  fullTime: 'Aftalen anbefaler en fuldtidsstilling.',
  shareUnstated: 'Aftalen siger ikke, hvor stor en stilling det er.',
  sitsIn: (bodies) => `Den, der har rollen, sidder i ${bodies}.`,
};
