import type { MissingSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { causes, conflictRules, events, familyFacts, ruleParts, say, someEvent } from './terms.ts';

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
  decisionRuleUnstated: ({ lacks }) => ({
    missing: `Det er ikke aftalt, ${say.all(lacks.map((part) => lookUp(ruleParts, part, 'hvordan der stemmes')))}.`,
    settledBy: 'Parterne: vælg reglen, og lad de andre sige ja.',
  }),
  delegatesDisagree: ({ count }) => ({
    missing: `${say.count(count, 'part', 'parter')} har stemt på flere måder på én gang.`,
    settledBy: 'Den part, det gælder: skriv, hvad den stemmer som helhed.',
  }),
  chairUnknown: () => ({
    missing: 'Stemmerne står lige, og formanden afgør. Men det er ikke registreret, hvem der har formandskabet.',
    settledBy: 'Den part, der har formandskabet, når den registrerer det.',
  }),
  castingVoteOutstanding: () => ({
    missing: 'Stemmerne står lige, og formanden har ikke sagt for eller imod.',
    settledBy: 'Formanden.',
  }),
  seatsUnstated: () => ({ missing: 'Aftalen siger ikke, hvem der sidder her.', settledBy: parties }),
  membersNotRecorded: () => ({
    missing: 'Ingen har registreret, hvem der sidder her.',
    settledBy: 'Parterne, når de registrerer deres medlemmer.',
  }),
  otherAgreementsUnseen: () => ({
    missing: 'Andre kommuner er med efter deres egne aftaler, som ikke ses her.',
    settledBy: 'Programmets sekretariat. Det ser alle aftalerne.',
  }),
  hostingUnstated: () => ({ missing: 'Aftalen siger ikke, hvem der er vært.', settledBy: parties }),
  meetingsNotRecorded: () => ({
    missing: 'Ingen har registreret, hvem der har været vært.',
    settledBy: 'Parterne, når de registrerer et møde.',
  }),
  nobodyTakesPart: () => ({
    missing: 'Ingen aftale, der gælder denne dag, giver plads her.',
    settledBy: 'Parterne, når en aftale træder i kraft.',
  }),
  roleNotRecorded: () => ({
    missing: 'Ingen har registreret, hvem der har haft rollen.',
    settledBy: 'Den part, der skal have rollen besat, når den registrerer det.',
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
  countingUnstated: ({ atStart, atEnd }) => ({
    missing: `Ved start var der ${atStart} deltagere og til sidst ${atEnd}. Aftalen siger ikke, hvad der tæller.`,
    settledBy: parties,
  }),
  participantsUncounted: () => ({
    missing: 'Antallet af deltagere er ikke skrevet ned på det tidspunkt, hvor det tæller.',
    settledBy: 'Den, der skriver forløbet ind.',
  }),
  aboveMostUnstated: ({ participants, atMost }) => ({
    missing: `Der var ${participants} deltagere, og aftalen siger højst ${atMost}. Den siger ikke, hvad der sker, når der er flere.`,
    settledBy: parties,
  }),
  awaitsAcceptance: () => ({
    missing: 'Kun den ene part har skrevet det ind. Det gælder først, når den anden har sagt ja.',
    settledBy: 'Den anden part, ved at sige ja.',
  }),
  indexPending: ({ index, year }) => ({
    missing: `Beløbet følger ${say.words(index)}, og tallet for ${year} er ikke skrevet ind endnu.`,
    settledBy: 'En af parterne, ved at skrive tallet ind.',
  }),
  roundingUnstated: () => ({
    missing: 'Beløbet går ikke op, og aftalen siger ikke, hvordan det skal afrundes.',
    settledBy: parties,
  }),
  instalmentDaysUnstated: ({ instalments }) => ({
    missing: `${instalments} rater om året falder ikke sammen med hele måneder, og aftalen siger ikke, hvilke dage de skal betales.`,
    settledBy: parties,
  }),
  invoicingTwoWays: () => ({
    missing:
      'Ét sted siger aftalen, at der sendes en faktura efter hvert forløb, et andet sted, at det sker én gang om året.',
    settledBy: parties,
  }),
  roundsUnstated: () => ({ missing: 'Aftalen siger ikke, hvor mange forløb der skal være i alt.', settledBy: parties }),
  rightsNotAgreed: () => ({
    missing: 'Materialet er udviklet sammen, og parterne har ikke aftalt rettighederne til det endnu.',
    settledBy: 'De parter, der har udviklet det sammen.',
  }),
  triggerUnsettled: () => ({
    missing: 'Aftalen siger »navn og logo«. Om navnet alene eller logoet alene også skal godkendes, står der ikke.',
    settledBy: parties,
  }),
  responseTimeUnstated: () => ({ missing: 'Aftalen siger ikke, hvornår der skal svares.', settledBy: parties }),
  jointRightsUnstated: () => ({
    missing: 'Aftalen siger ikke, hvem der har rettighederne til det, parterne udvikler sammen.',
    settledBy: parties,
  }),
  meetingChainUnstated: () => ({
    missing: 'Det er ikke skrevet ned, hvilke udvalg og råd sagen skal igennem.',
    settledBy: 'Kommunen, når den skriver udvalgenes mødedage ind.',
  }),
  calendarMissing: ({ body, year }) => ({
    missing: `Mødedagene i ${year} for ${body} er ikke skrevet ind.`,
    settledBy: 'Kommunen, når den skriver mødedagene ind.',
  }),
  hoursNotAgreed: () => ({
    missing: 'Parterne har ikke godkendt nogen åbningstider.',
    settledBy: 'De to parter, når den ene foreslår tiderne, og den anden godkender dem.',
  }),
  contingencyUnstated: () => ({ missing: 'Aftalen siger ikke, hvad der sker ved sygdom.', settledBy: parties }),
  contingencyExhausted: ({ steps }) => ({
    missing: `Alle aftalens ${steps} trin ved sygdom er prøvet.`,
    settledBy: parties,
  }),
  documentNotRanked: () => ({ missing: 'Et af dokumenterne står ikke i aftalens rækkefølge.', settledBy: parties }),
  clauseConflictUnstated: () => ({
    missing: 'Aftalen siger ikke, hvad der gælder, når to bestemmelser modsiger hinanden.',
    settledBy: parties,
  }),
  clauseConflictByPeople: ({ rule }) => ({
    missing: `Aftalen siger: ${lookUp(conflictRules, rule, 'parterne afgør det')}. Det kan kun mennesker afgøre.`,
    settledBy: 'Parterne. Skriv begrundelsen ned.',
  }),
  besidesUnstated: () => ({
    missing: 'Aftalen siger ikke, hvad det koster, som betales ved siden af.',
    settledBy: parties,
  }),
  servicePriceUnstated: ({ service }) => ({
    missing: `Aftalen siger ikke, om det er gratis: ${say.words(service)}.`,
    settledBy: parties,
  }),
  markUnexplained: ({ mark }) => ({
    missing: `Ingen har forklaret, hvad mærket »${mark}« betyder.`,
    settledBy: 'Kommunen, som har skrevet sagen.',
  }),
  targetGroupUnstated: () => ({ missing: 'Aftalen siger ikke, hvem det er for.', settledBy: parties }),
  familyFactsUnknown: ({ facts }) => ({
    missing: `Det kan ikke afgøres uden at vide: ${say.all(facts.map((fact) => lookUp(familyFacts, fact, 'mere om familien')))}.`,
    settledBy: 'Den, der taler med familien. Er aftalen uklar, må parterne gøre den klar.',
  }),
  needLevelUnstated: () => ({ missing: 'Intet niveau i aftalen rummer det hele.', settledBy: parties }),
  registerKindUnstated: ({ register }) => ({
    missing: `Aftalen siger ikke, om det er et antal eller noget om den enkelte familie: ${say.words(register)}.`,
    settledBy: parties,
  }),
  roomUnstated: () => ({ missing: 'Aftalen siger ikke, hvem der må læse det.', settledBy: parties }),
};
