import type { ClauseBook } from '../../clause/book.ts';
import type { DecisionRulePhrases } from '../../clause/decision-rule.ts';
import { count } from './grammar.ts';

const decisionRule: DecisionRulePhrases = {
  decidingUnstated: (body) => `Avtalet säger inte hur ${body} fattar beslut.`,
  weight: {
    onePerParty: 'Varje part har en röst, oavsett hur många personer den skickar.',
    onePerSeat: 'Varje ledamot har en röst.',
  },
  weightUnstated: 'Avtalet säger inte om rösterna räknas per part eller per ledamot.',
  reach: { atLeast: 'minst ', moreThan: 'mer än ' },
  base: {
    votesCast: 'de avgivna rösterna',
    present: 'de närvarandes röster',
    allMembers: 'ledamöternas röster',
  },
  majority: (reach, share, base) => `Ett beslut kräver ${reach}${share} ${base}.`,
  majorityUnstated: 'Avtalet säger inte hur många röster ett beslut kräver.',
  quorum: (share) => `Beslut kan fattas när minst ${share} ledamöterna är närvarande.`,
  quorumOfAll: 'Beslut kan fattas när alla ledamöterna är närvarande.',
  noQuorum: 'Beslut kan fattas oavsett hur många som är närvarande.',
  quorumUnstated: 'Avtalet säger inte hur många som måste vara närvarande.',
  tie: {
    fails: 'Vid lika röstetal faller förslaget.',
    chairDecides: 'Vid lika röstetal avgör ordförandens röst.',
    takenUpAgain: 'Vid lika röstetal tas frågan upp igen.',
  },
  tieUnstated: 'Avtalet säger inte vad som händer vid lika röstetal.',
};

export const governanceBody: ClauseBook['governanceBody'] = {
  ...decisionRule,
  alsoCalled: (body, aliases) => `${body} kallas också ${aliases}.`,
  sharedBy: {
    agreement: null,
    programme: (body) => `Programmets avtal delar ${body}.`,
  },
  seats: (body) => `I ${body} sitter`,
  seatsUnstated: (body) => `Avtalet säger inte vilka som sitter i ${body}.`,
  eachMunicipality: 'varje kommun',
  eachParty: 'varje part',
  ranks: {
    management: ['en person i ledande ställning', 'personer i ledande ställning'],
    employee: ['en medarbetare', 'medarbetare'],
    elected: ['en förtroendevald', 'förtroendevalda'],
    coordinator: ['en samordnare', 'samordnare'],
    unstated: ['en representant', 'representanter'],
  },
  seatAtLeast: (from, people) => `minst ${people} från ${from}`,
  seatBetween: (from, atLeast, people) => `från ${count(atLeast)} till ${people} från ${from}`,
  seatExactly: (from, people) => `${people} från ${from}`,
  appointment: {
    eachItsOwn: 'Varje part utser sina egna ledamöter.',
    jointly: 'Parterna utser ledamöterna tillsammans.',
    unstated: 'Avtalet säger inte vem som utser ledamöterna.',
  },
  established: (body) => `${body} ska vara på plats`,
  establishingUnstated: (body) => `Avtalet säger inte när ${body} inrättas.`,
  meets: (body) => `${body} sammanträder`,
  meetsAlso: (body) => `${body} sammanträder också`,
  meetingsUnstated: (body) => `Avtalet säger inte hur ofta ${body} sammanträder.`,
  agenda: (points) => `På dagordningen: ${points}.`,
  hosting: {
    rotates: 'Parterna turas om att vara värd.',
    unstated: 'Avtalet säger inte vem som är värd för mötena.',
  },
  bindsLocal: 'Besluten binder också den enskilda kommunens egna insatser.',
  bindsNotLocal: 'Besluten binder inte den enskilda kommunens egna insatser.',
};

export const role: ClauseBook['role'] = {
  eachMunicipality: 'varje kommun',
  eachParty: 'varje part',
  filled: {
    wholeTerm: (who, name) => `${who} ska ha rollen som ${name} besatt under hela avtalstiden.`,
    oncePerTerm: (who, name) => `${who} ska tillsätta rollen som ${name} en gång under avtalstiden.`,
  },
  alsoCalled: (aliases) => `Rollen kallas också ${aliases}.`,
  atLeastOf: (share) => `Avtalet rekommenderar minst ${share} en heltidstjänst.`,
  fullTime: 'Avtalet rekommenderar en heltidstjänst.',
  shareUnstated: 'Avtalet säger inte hur stor tjänsten är.',
  sitsIn: (bodies) => `Den som har rollen sitter i ${bodies}.`,
};
