import type { ClauseBook } from '../../clause/book.ts';
import { caseSections } from '../terms.ts';

export const condition: ClauseBook['condition'] = {
  needsDecision: (of, caseNumber) => `Avtalet kräver ett politiskt beslut i ${of}, ärende ${caseNumber}.`,
  chain: 'Ärendet går den här vägen:',
  acts: {
    recommend: (body) => `${body} lämnar sitt förslag`,
    approve: (body) => `${body} fattar det slutliga beslutet`,
  },
  administrationRecommends: 'Förvaltningen förordar avtalet.',
  administrationSilent: 'Avtalet säger inte vad förvaltningen förordar.',
  annex: (number, documentId) => `Bilagan har nummer ${number}, dokument ${documentId}.`,
  access: { open: 'Alla får läsa den.', closed: 'Den är inte öppen för allmänheten.' },
  isDraft: 'Den är ett utkast.',
  isFinal: 'Den är den slutliga texten.',
  mark: (mark) => `Den bär märket ${mark}, som ingen har förklarat.`,
  sections: 'Ärendets avsnitt:',
  section: caseSections,
  says: {
    written: (section) => `${section} – ifyllt`,
    noRemarks: (section) => `${section} – inget att anmärka`,
    empty: (section) => `${section} – tomt`,
  },
  recommendations: 'Förvaltningen föreslår:',
  recommendation: (number, what) => `${number}. ${what}`,
  economic: {
    none: 'Ärendet säger att avtalet inte kostar något.',
    some: 'Ärendet säger att avtalet kostar något.',
    noRemarks: 'Ärendet säger inget om vad avtalet kostar.',
  },
  decidedEarlierIn: (caseNumber) => `Pengarna beslutades i ett tidigare ärende: ${caseNumber}.`,
  notDecidedEarlier: 'Det hänvisar inte till något tidigare ärende om pengarna.',
  restsOn: (name) => `Avtalet förutsätter att detta avtal gäller: ${name}.`,
  since: (day) => `Det har gällt sedan ${day}.`,
  sinceUnstated: 'Avtalet säger inte när det andra avtalet började gälla.',
  policy: (name) => `Avtalet bygger på ${name}.`,
  policyBetween: (from, until) => `Den grunden gäller från ${from} till ${until}.`,
  policyFrom: (from) => `Den grunden gäller från ${from}. Avtalet säger inte hur länge.`,
  policyUntil: (until) => `Den grunden gäller till ${until}. Avtalet säger inte från när.`,
  policyDaysUnstated: 'Avtalet säger inte när den grunden gäller.',
  subjects: { operationalPlan: 'verksamhetsplanen', budget: 'budgeten' },
  dialogueBefore: (subjects) => `Innan någon avviker tydligt från ${subjects} ska parterna tala om det.`,
  follows: (consequence, event) => `Parterna ska ${consequence} ${event}.`,
  decidedBy: {
    people: 'Om det är så ska människor avgöra.',
    event: 'Det kräver inget nytt beslut.',
  },
};

export const precedence: ClauseBook['precedence'] = {
  documents: 'Om två dokument säger olika saker går det som står högst upp här före:',
  only: (document) => `Om två dokument säger olika saker går detta före: ${document}.`,
  betweenClauses: {
    laterPrevails: 'Om två bestämmelser säger olika saker gäller den som står sist.',
    earlierPrevails: 'Om två bestämmelser säger olika saker gäller den som står först.',
    specificPrevails: 'Om två bestämmelser säger olika saker gäller den mest specifika.',
    partiesDecide: 'Om två bestämmelser säger olika saker avgör parterna vad som gäller.',
  },
  betweenUnstated: 'Avtalet säger inte vad som gäller när två bestämmelser säger olika saker.',
};
