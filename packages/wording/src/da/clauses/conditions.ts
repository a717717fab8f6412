import type { ClauseBook } from '../../clause/book.ts';

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
  restsOn: (name) => `Aftalen forudsætter, at denne aftale er i kraft: ${name}.`,
  since: (day) => `Den har været i kraft siden den ${day}.`,
  sinceUnstated: 'Aftalen siger ikke, hvornår den begyndte.',
  policy: (name) => `Aftalen bygger på ${name}.`,
  policyBetween: (from, until) => `Det grundlag gælder fra den ${from} til den ${until}.`,
  policyFrom: (from) => `Det grundlag gælder fra den ${from}. Aftalen siger ikke, hvor længe.`,
  policyUntil: (until) => `Det grundlag gælder til den ${until}. Aftalen siger ikke, fra hvornår.`,
  policyDaysUnstated: 'Aftalen siger ikke, hvornår det grundlag gælder.',
  subjects: { operationalPlan: 'virksomhedsplanen', budget: 'budgettet' },
  dialogueBefore: (subjects) => `Før nogen afviger væsentligt fra ${subjects}, skal parterne tale om det.`,
  follows: (consequence, event) => `Parterne skal ${consequence}, ${event}.`,
  decidedBy: {
    people: 'Det er mennesker, der afgør, om det er tilfældet.',
    event: 'Det følger af sig selv, når det sker.',
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
