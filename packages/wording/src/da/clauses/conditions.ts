import type { ClauseBook } from '../../clause/book.ts';
import { caseSections } from '../terms.ts';

export const condition: ClauseBook['condition'] = {
  needsDecision: (of, caseNumber) => `Aftalen kræver en politisk beslutning i ${of}, sag ${caseNumber}.`,
  chain: 'Sagen går denne vej:',
  acts: {
    recommend: (body) => `${body} giver sin anbefaling`,
    approve: (body) => `${body} træffer den endelige beslutning`,
  },
  administrationRecommends: 'Forvaltningen anbefaler aftalen.',
  administrationSilent: 'Aftalen siger ikke, hvad forvaltningen anbefaler.',
  annex: (number, documentId) => `Bilaget har nummer ${number}, dokument ${documentId}.`,
  access: { open: 'Alle kan læse det.', closed: 'Det er lukket for offentligheden.' },
  isDraft: 'Det er et udkast.',
  isFinal: 'Det er den endelige tekst.',
  mark: (mark) => `Det bærer mærket ${mark}, som ingen har forklaret.`,
  sections: 'Sagens afsnit:',
  section: caseSections,
  says: {
    written: (section) => `${section} – udfyldt`,
    noRemarks: (section) => `${section} – ingen bemærkninger`,
    empty: (section) => `${section} – tomt`,
  },
  recommendations: 'Forvaltningen indstiller:',
  recommendation: (number, what) => `${number}. ${what}`,
  economic: {
    none: 'Sagen siger, at aftalen ikke koster noget.',
    some: 'Sagen siger, at aftalen koster noget.',
    noRemarks: 'Sagen siger ikke noget om, hvad aftalen koster.',
  },
  decidedEarlierIn: (caseNumber) => `Pengene er besluttet i en tidligere sag: ${caseNumber}.`,
  notDecidedEarlier: 'Den henviser ikke til en tidligere sag om pengene.',
  restsOn: (name) => `Aftalen forudsætter, at denne aftale er i kraft: ${name}.`,
  since: (day) => `Den har været i kraft siden den ${day}.`,
  sinceUnstated: 'Aftalen siger ikke, hvornår den anden aftale begyndte.',
  policy: (name) => `Aftalen bygger på ${name}.`,
  policyBetween: (from, until) => `Det grundlag gælder fra den ${from} til den ${until}.`,
  policyFrom: (from) => `Det grundlag gælder fra den ${from}. Aftalen siger ikke, hvor længe.`,
  policyUntil: (until) => `Det grundlag gælder til den ${until}. Aftalen siger ikke, fra hvornår.`,
  policyDaysUnstated: 'Aftalen siger ikke, hvornår det grundlag gælder.',
  subjects: { operationalPlan: 'virksomhedsplanen', budget: 'budgettet' },
  dialogueBefore: (subjects) => `Før nogen afviger væsentligt fra ${subjects}, skal parterne tale om det.`,
  follows: (consequence, event) => `Parterne skal ${consequence}, ${event}.`,
  decidedBy: {
    people: 'Om det er tilfældet, skal mennesker afgøre.',
    event: 'Det kræver ingen ny beslutning.',
  },
};

export const precedence: ClauseBook['precedence'] = {
  documents: 'Siger to dokumenter noget forskelligt, går det, der står øverst her, forud:',
  only: (document) => `Siger to dokumenter noget forskelligt, går dette forud: ${document}.`,
  betweenClauses: {
    laterPrevails: 'Siger to bestemmelser noget forskelligt, gælder den, der står sidst.',
    earlierPrevails: 'Siger to bestemmelser noget forskelligt, gælder den, der står først.',
    specificPrevails: 'Siger to bestemmelser noget forskelligt, gælder den mest specifikke.',
    partiesDecide: 'Siger to bestemmelser noget forskelligt, afgør parterne, hvad der gælder.',
  },
  betweenUnstated: 'Aftalen siger ikke, hvad der gælder, når to bestemmelser siger noget forskelligt.',
};
