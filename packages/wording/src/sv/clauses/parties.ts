import type { ClauseBook } from '../../clause/book.ts';
import { supportActivities } from '../terms.ts';
import { count, counted } from './grammar.ts';

export const parties: ClauseBook['parties'] = {
  mayGrow: 'Fler kan bli part i avtalet senare.',
  mayNotGrow: 'Det kan inte tillkomma fler parter.',
  invited: (about) => `Omkring ${count(about)} är inbjudna.`,
  invitedUnstated: 'Avtalet säger inte hur många som är inbjudna.',
  accession: {
    signature: 'Man blir part genom att skriva under.',
    politicalDecision: 'Den som vill bli part måste först ha fattat ett politiskt beslut om det.',
  },
  partsOfMunicipalities: 'En del av en kommun, till exempel en stadsdel, kan själv vara part.',
  goesOnWith: (atLeast) =>
    `Om en part lämnar fortsätter avtalet mellan de andra, så länge minst ${count(atLeast)} är kvar.`,
  goesOnUnstated:
    'Om en part lämnar fortsätter avtalet mellan de andra. Avtalet säger inte hur många som måste vara kvar.',
  endsWithout: (names) => `Avtalet upphör om ${names} lämnar.`,
  leavingUnstated: 'Avtalet säger inte om de andra fortsätter när en part lämnar.',
};

export const purpose: ClauseBook['purpose'] = {
  ages: (from, to) => `Det gäller barn och unga från ${from} till och med ${to} år.`,
  agesFrom: (from) => `Det gäller barn och unga som är minst ${from} år.`,
  agesTo: (to) => `Det gäller barn och unga som är högst ${to} år.`,
  agesUnstated: 'Ingen ålder nämns här.',
  pregnancy: 'Gravida hör också dit.',
  purposes: 'Syftet är att',
  levels: 'Stödet ges på de här nivåerna:',
  level: (level, support) => `Nivå ${level}: ${support}.`,
  ledBy: (who) => `${who} har ansvaret.`,
  leadUnstated: 'Avtalet säger inte vem som har ansvaret.',
  given: (activities) => `Här finns ${activities}.`,
  activity: supportActivities,
  at: (activity, who) => `${activity} hos ${who}`,
  calledSituations: (situations) => `Avtalet säger om dem det är till för: ${situations}.`,
  situation: { vulnerable: 'de är utsatta', atRisk: 'de är i riskzonen' },
  seekingSupport: 'De söker själva stöd.',
  goals: 'Avtalet hör till',
  goal: (goal, criteria) => `mål ${goal} med framgångskriterium ${criteria}`,
};

export const focusAreas: ClauseBook['focusAreas'] = {
  areas: 'Arbetet samlas kring',
  mappingFirst: 'Behoven ska kartläggas innan insatserna slutligt väljs.',
};

export const signature: ClauseBook['signature'] = {
  signs: (names, roles) => `För ${names} skriver ${roles} under.`,
  signersUnstated: (names) => `${names} skriver under. Avtalet säger inte vem som gör det.`,
  partiesUnstated: 'Avtalet säger inte vem som skriver under.',
  originals: (copies) => `Avtalet skrivs under i ${counted(copies, 'ett exemplar', 'exemplar')}.`,
  originalsUnstated: 'Avtalet säger inte hur många exemplar det finns.',
};
