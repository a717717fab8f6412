import type { MissingSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { causes, events, say, someEvent } from './terms.ts';

const parties = 'Parterne, når de aftaler det og skriver det ind i aftalen.';
const nobody = 'Der er ikke noget at afgøre.';

export const missing: MissingSentences = {
  silent: ({ family }) => ({
    missing: `Aftalen siger ikke noget om dette: ${lookUp(labels.clauseFamily, family, 'emnet').toLowerCase()}.`,
    settledBy: parties,
  }),
  startUnstated: () => ({
    missing: 'Aftalen siger ikke, hvilken dag den begynder.',
    settledBy: 'Parterne, når de skriver dagen ind i aftalen.',
  }),
  startEventPending: ({ event }) => ({
    missing: `Aftalen begynder, ${lookUp(events, event, someEvent)}. Det er ikke registreret endnu.`,
    settledBy: 'Den part, der registrerer dagen, når det er sket.',
  }),
  endUnstated: () => ({ missing: 'Aftalen siger ikke, hvilken dag den slutter.', settledBy: parties }),
  calledLimitedWithoutEnd: () => ({
    missing: 'Aftalen kalder sig tidsbegrænset, men nævner ingen slutdag.',
    settledBy: parties,
  }),
  endNeedsStart: () => ({
    missing: 'Aftalen har en længde, men ingen begyndelse at regne den fra.',
    settledBy: 'Parterne, når begyndelsen er fastlagt.',
  }),
  causeRequired: ({ causes: needed }) => ({
    missing: `Det kræver, at ${needed.map((cause) => lookUp(causes, cause, 'der er en grund')).join(', eller ')}.`,
    settledBy: 'Den part, der vil ud, når den skriver grunden.',
  }),
  noDayReaches: ({ wished }) => ({
    missing: `Ingen opsigelse kan få aftalen til at slutte senest den ${say.day(wished)}.`,
    settledBy: 'Dig: vælg en senere dag.',
  }),
  splitUnstated: ({ ifEven }) => ({
    missing: `Aftalen siger ikke, hvordan årets beløb deles. I lige store dele ville det være ${say.money(ifEven)}.`,
    settledBy: parties,
  }),
  timingUnstated: () => ({ missing: 'Aftalen siger ikke, om der betales forud eller bagud.', settledBy: parties }),
  partialYearUnstated: ({ yearly }) => ({
    missing: `Aftalen gælder kun en del af perioden og siger ikke, hvor meget der så skal betales af ${say.money(yearly)} om året.`,
    settledBy: parties,
  }),
  planYearUnstated: () => ({ missing: 'Aftalen siger ikke, hvornår planens år begynder.', settledBy: parties }),
  noDeadline: () => ({ missing: 'Aftalen sætter ingen frist.', settledBy: parties }),
  continuous: () => ({ missing: 'Det gælder hele tiden og har derfor ingen frist.', settledBy: nobody }),
  onEvent: ({ event }) => ({ missing: `Det gælder først, ${lookUp(events, event, someEvent)}.`, settledBy: nobody }),
  onDemand: () => ({ missing: 'Det kan gøres når som helst og har derfor ingen frist.', settledBy: nobody }),
  amountCriterionUnstated: ({ amounts }) => ({
    missing: `Aftalen nævner ${say.anyOf(amounts)}, men ikke hvad der afgør beløbet.`,
    settledBy: 'Parterne. Skriv begrundelsen ned, når I vælger.',
  }),
  amountByCriterion: ({ amounts, criterion }) => ({
    missing: `Beløbet er ${say.anyOf(amounts)}. Det afgøres af dette: ${say.words(criterion)}.`,
    settledBy: 'Parterne, når de ved, hvordan det er gået.',
  }),
  noAppropriation: () => ({
    missing: 'Der er ikke registreret en bevilling til aftalen.',
    settledBy: 'Kommunen, når den politiske beslutning er registreret.',
  }),
  endsByItself: ({ day }) => ({
    missing: `Aftalen slutter af sig selv den ${say.day(day)}. Det kræver ingen opsigelse.`,
    settledBy: 'Der er ikke noget at afgøre. Vælg en tidligere dag, hvis I vil ud før.',
  }),
  amountApproximate: ({ about }) => ({
    missing: `Aftalen nævner kun et beløb på omkring ${say.money(about)}.`,
    settledBy: parties,
  }),
  minimumTermNeedsStart: () => ({
    missing: 'Aftalen kan tidligst slutte en vis tid efter sin begyndelse, og begyndelsen kendes ikke.',
    settledBy: 'Parterne, når begyndelsen er fastlagt.',
  }),
};
