import type { ClauseBook } from '../../clause/book.ts';
import { supportActivities } from '../terms.ts';
import { count, counted } from './grammar.ts';

export const parties: ClauseBook['parties'] = {
  mayGrow: 'Flere kan blive part i aftalen senere.',
  mayNotGrow: 'Der kan ikke komme flere parter til.',
  invited: (about) => `Omkring ${count(about)} er inviteret.`,
  invitedUnstated: 'Aftalen siger ikke, hvor mange der er inviteret.',
  accession: {
    signature: 'Man bliver part ved at skrive under.',
    politicalDecision: 'Den, der vil være part, skal først have truffet en politisk beslutning om det.',
  },
  partsOfMunicipalities: 'En del af en kommune, for eksempel en bydel, kan selv være part.',
  goesOnWith: (atLeast) =>
    `Træder en part ud, fortsætter aftalen mellem de andre, så længe mindst ${count(atLeast)} er tilbage.`,
  goesOnUnstated:
    'Træder en part ud, fortsætter aftalen mellem de andre. Aftalen siger ikke, hvor mange der skal være tilbage.',
  endsWithout: (names) => `Aftalen slutter, hvis ${names} træder ud.`,
  leavingUnstated: 'Aftalen siger ikke, om de andre fortsætter, når en part træder ud.',
};

export const purpose: ClauseBook['purpose'] = {
  ages: (from, to) => `Det drejer sig om børn og unge fra ${from} til og med ${to} år.`,
  agesFrom: (from) => `Det drejer sig om børn og unge, der er mindst ${from} år.`,
  agesTo: (to) => `Det drejer sig om børn og unge, der er højst ${to} år.`,
  agesUnstated: 'Her er ikke nævnt nogen alder.',
  pregnancy: 'Gravide hører også med.',
  purposes: 'Formålet er at',
  levels: 'Støtten gives på disse niveauer:',
  level: (level, support) => `Niveau ${level}: ${support}.`,
  ledBy: (who) => `${who} har ansvaret.`,
  leadUnstated: 'Aftalen siger ikke, hvem der har ansvaret.',
  given: (activities) => `Her er der ${activities}.`,
  activity: supportActivities,
  at: (activity, who) => `${activity} ved ${who}`,
  calledSituations: (situations) => `Aftalen siger om dem, det er for: ${situations}.`,
  situation: { vulnerable: 'de er sårbare', atRisk: 'de er i risiko' },
  seekingSupport: 'De søger selv støtte.',
  goals: 'Aftalen hører under',
  goal: (goal, criteria) => `mål ${goal} med succeskriterium ${criteria}`,
};

export const focusAreas: ClauseBook['focusAreas'] = {
  areas: 'Arbejdet samler sig om',
  mappingFirst: 'Behovene skal kortlægges, før indsatserne bliver endeligt valgt.',
};

export const signature: ClauseBook['signature'] = {
  signs: (names, roles) => `For ${names} skriver ${roles} under.`,
  signersUnstated: (names) => `${names} skriver under. Aftalen siger ikke, hvem der gør det.`,
  partiesUnstated: 'Aftalen siger ikke, hvem der skriver under.',
  originals: (copies) => `Aftalen bliver underskrevet i ${counted(copies, 'ét eksemplar', 'eksemplarer')}.`,
  originalsUnstated: 'Aftalen siger ikke, hvor mange eksemplarer der er.',
};
