import type { MissingSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { causes, conflictRules, events, familyFacts, ruleParts, say, someEvent } from './terms.ts';

const parties = 'Parterna, när de kommer överens och skriver in det i avtalet.';
const nobody = 'Det finns ingenting att avgöra.';

export const missing: MissingSentences = {
  silent: ({ family }) => ({
    missing: `Avtalet säger ingenting om detta: ${lookUp(labels.clauseFamily, family, 'ämnet').toLowerCase()}.`,
    settledBy: parties,
  }),
  startUnstated: () => ({
    missing: 'Avtalet säger inte vilken dag det börjar gälla.',
    settledBy: 'Parterna, när de skriver in dagen i avtalet.',
  }),
  startEventPending: ({ event }) => ({
    missing: `Avtalet börjar gälla ${lookUp(events, event, someEvent)}. Det är inte registrerat än.`,
    settledBy: 'Den part som registrerar dagen när det har hänt.',
  }),
  endUnstated: () => ({ missing: 'Avtalet säger inte vilken dag det upphör.', settledBy: parties }),
  calledLimitedWithoutEnd: () => ({
    missing: 'Avtalet kallar sig tidsbegränsat men nämner ingen sista dag.',
    settledBy: parties,
  }),
  endNeedsStart: () => ({
    missing: 'Avtalet har en längd men ingen början att räkna den från.',
    settledBy: 'Parterna, när de har bestämt när avtalet börjar gälla.',
  }),
  causeRequired: ({ causes: needed }) => ({
    missing: `Det krävs att ${say.either(needed.map((cause) => lookUp(causes, cause, 'det finns ett skäl')))}.`,
    settledBy: 'Den part som vill lämna samarbetet, när den skriver sitt skäl.',
  }),
  noDayReaches: ({ wished }) => ({
    missing: `Ingen uppsägning kan få avtalet att upphöra senast ${say.day(wished)}.`,
    settledBy: 'Du: välj en senare dag.',
  }),
  splitUnstated: ({ ifEven }) => ({
    missing: `Avtalet säger inte hur årets belopp delas upp. I lika stora delar skulle det bli ${say.money(ifEven)}.`,
    settledBy: parties,
  }),
  timingUnstated: () => ({
    missing: 'Avtalet säger inte om betalningen görs i förskott eller i efterskott.',
    settledBy: parties,
  }),
  partialYearUnstated: ({ yearly }) => ({
    missing: `Avtalet gäller bara en del av perioden och säger inte hur mycket som då ska betalas av ${say.money(yearly)} per år.`,
    settledBy: parties,
  }),
  planYearUnstated: () => ({ missing: 'Avtalet säger inte när planens år börjar.', settledBy: parties }),
  noDeadline: () => ({ missing: 'Avtalet anger ingen sista dag.', settledBy: parties }),
  continuous: () => ({ missing: 'Det gäller hela tiden och har därför ingen sista dag.', settledBy: nobody }),
  onEvent: ({ event }) => ({ missing: `Det gäller först ${lookUp(events, event, someEvent)}.`, settledBy: nobody }),
  onDemand: () => ({ missing: 'Det kan göras när som helst och har därför ingen sista dag.', settledBy: nobody }),
  amountCriterionUnstated: ({ amounts }) => ({
    missing: `Avtalet nämner ${say.anyOf(amounts)}, men inte vad som avgör beloppet.`,
    settledBy: 'Parterna. Skriv ner skälet när ni väljer.',
  }),
  amountByCriterion: ({ amounts, criterion }) => ({
    missing: `Beloppet är ${say.anyOf(amounts)}. Det avgörs av detta: ${say.words(criterion)}.`,
    settledBy: 'Parterna, när de vet hur det har gått.',
  }),
  decisionRuleUnstated: ({ lacks }) => ({
    missing: `Det är inte avtalat ${say.all(lacks.map((part) => lookUp(ruleParts, part, 'hur omröstningen går till')))}.`,
    settledBy: 'Parterna: välj regeln och låt alla säga ja.',
  }),
  delegatesDisagree: ({ count }) => ({
    missing: `${say.count(count, 'part', 'parter')} har röstat på flera sätt på en gång.`,
    settledBy: 'Den part det gäller: skriv vad den röstar som helhet.',
  }),
  chairUnknown: () => ({
    missing: 'Rösterna står lika och ordföranden avgör. Men det är inte registrerat vem som är ordförande.',
    settledBy: 'Den part som har ordförandeskapet, när den registrerar det.',
  }),
  castingVoteOutstanding: () => ({
    missing: 'Rösterna står lika och ordföranden har inte sagt ja eller nej.',
    settledBy: 'Ordföranden.',
  }),
  seatsUnstated: () => ({ missing: 'Avtalet säger inte vilka som sitter här.', settledBy: parties }),
  membersNotRecorded: () => ({
    missing: 'Ingen har registrerat vilka som sitter här.',
    settledBy: 'Parterna, när de registrerar sina ledamöter.',
  }),
  otherAgreementsUnseen: () => ({
    missing: 'Andra kommuner är med enligt sina egna avtal, som inte syns här.',
    settledBy: 'Programmets sekretariat. Det ser alla avtalen.',
  }),
  hostingUnstated: () => ({ missing: 'Avtalet säger inte vem som är värd.', settledBy: parties }),
  meetingsNotRecorded: () => ({
    missing: 'Ingen har registrerat vem som har varit värd.',
    settledBy: 'Parterna, när de registrerar ett möte.',
  }),
  nobodyTakesPart: () => ({
    missing: 'Inget avtal som gäller den här dagen ger plats här.',
    settledBy: 'Parterna, när ett avtal börjar gälla.',
  }),
  roleNotRecorded: () => ({
    missing: 'Ingen har registrerat vem som har haft rollen.',
    settledBy: 'Den part som ska hålla rollen besatt, när den registrerar det.',
  }),
  noAppropriation: () => ({
    missing: 'Inget anslag är registrerat för avtalet.',
    settledBy: 'Kommunen, när det politiska beslutet är registrerat.',
  }),
  endsByItself: ({ day }) => ({
    missing: `Avtalet upphör av sig självt ${say.day(day)}. Det kräver ingen uppsägning.`,
    settledBy: 'Det finns ingenting att avgöra. Välj en tidigare dag om ni vill lämna samarbetet innan dess.',
  }),
  amountApproximate: ({ about }) => ({
    missing: `Avtalet nämner bara ett belopp på omkring ${say.money(about)}.`,
    settledBy: parties,
  }),
  minimumTermNeedsStart: () => ({
    missing: 'Avtalet kan tidigast upphöra en viss tid efter sin början, och början är inte känd.',
    settledBy: 'Parterna, när de har bestämt när avtalet börjar gälla.',
  }),
  countingUnstated: ({ atStart, atEnd }) => ({
    missing: `Vid starten var det ${atStart} deltagare och vid slutet ${atEnd}. Avtalet säger inte vilket som räknas.`,
    settledBy: parties,
  }),
  participantsUncounted: () => ({
    missing: 'Antalet deltagare är inte antecknat vid den tidpunkt då det räknas.',
    settledBy: 'Den som för in kursen.',
  }),
  aboveMostUnstated: ({ participants, atMost }) => ({
    missing: `Det var ${participants} deltagare, och avtalet säger högst ${atMost}. Det säger inte vad som gäller när de är fler.`,
    settledBy: parties,
  }),
  awaitsAcceptance: () => ({
    missing: 'Bara den ena parten har fört in det. Det gäller först när motparten har godkänt det.',
    settledBy: 'Motparten, genom att godkänna det.',
  }),
  indexPending: ({ index, year }) => ({
    missing: `Beloppet följer ${say.words(index)}, och talet för ${year} är inte infört än.`,
    settledBy: 'En av parterna, genom att föra in talet.',
  }),
  roundingUnstated: () => ({
    missing: 'Beloppet går inte jämnt ut, och avtalet säger inte hur det ska avrundas.',
    settledBy: parties,
  }),
  instalmentDaysUnstated: ({ instalments }) => ({
    missing: `${instalments} delbetalningar om året faller inte på hela månader, och avtalet säger inte vilka dagar de ska betalas.`,
    settledBy: parties,
  }),
  invoicingTwoWays: () => ({
    missing:
      'På ett ställe säger avtalet att fakturan skickas efter varje kurs, på ett annat att det sker en gång om året.',
    settledBy: parties,
  }),
  roundsUnstated: () => ({ missing: 'Avtalet säger inte hur många kurser det ska bli totalt.', settledBy: parties }),
  rightsNotAgreed: () => ({
    missing: 'Materialet är utvecklat tillsammans, och parterna har inte avtalat rättigheterna till det än.',
    settledBy: 'De parter som har utvecklat det tillsammans.',
  }),
  triggerUnsettled: () => ({
    missing: 'Avtalet säger ”namn och logotyp”. Om bara namnet eller bara logotypen också måste godkännas står inte.',
    settledBy: parties,
  }),
  responseTimeUnstated: () => ({ missing: 'Avtalet säger inte när svaret ska komma.', settledBy: parties }),
  jointRightsUnstated: () => ({
    missing: 'Avtalet säger inte vem som har rättigheterna till det som parterna utvecklar tillsammans.',
    settledBy: parties,
  }),
  meetingChainUnstated: () => ({
    missing: 'Det står inte vilka nämnder och styrelser ärendet ska passera.',
    settledBy: 'Kommunen, när den skriver in deras mötesdagar.',
  }),
  calendarMissing: ({ body, year }) => ({
    missing: `Mötesdagarna ${year} för ${body} är inte inskrivna.`,
    settledBy: 'Kommunen, när den skriver in mötesdagarna.',
  }),
  hoursNotAgreed: () => ({
    missing: 'Parterna har inte godkänt några öppettider.',
    settledBy: 'De två parterna, när den ena föreslår tiderna och motparten godkänner dem.',
  }),
  contingencyUnstated: () => ({ missing: 'Avtalet säger inte vad som händer vid sjukdom.', settledBy: parties }),
  contingencyExhausted: ({ steps }) => ({
    missing: `Alla avtalets ${steps} steg vid sjukdom har prövats.`,
    settledBy: parties,
  }),
  documentNotRanked: () => ({ missing: 'Ett av dokumenten finns inte i avtalets ordning.', settledBy: parties }),
  clauseConflictUnstated: () => ({
    missing: 'Avtalet säger inte vad som gäller när två bestämmelser säger emot varandra.',
    settledBy: parties,
  }),
  clauseConflictByPeople: ({ rule }) => ({
    missing: `Avtalet säger: ${lookUp(conflictRules, rule, 'parterna avgör det')}. Det kan bara människor avgöra.`,
    settledBy: 'Parterna. Skriv ner skälet.',
  }),
  besidesUnstated: () => ({ missing: 'Avtalet säger inte vad det kostar som betalas därutöver.', settledBy: parties }),
  servicePriceUnstated: ({ service }) => ({
    missing: `Avtalet säger inte om det är gratis: ${say.words(service)}.`,
    settledBy: parties,
  }),
  markUnexplained: ({ mark }) => ({
    missing: `Ingen har förklarat vad märket ”${mark}” betyder.`,
    settledBy: 'Kommunen, som har skrivit ärendet.',
  }),
  targetGroupUnstated: () => ({ missing: 'Avtalet säger inte vem det är till för.', settledBy: parties }),
  familyFactsUnknown: ({ facts }) => ({
    missing: `Det går inte att avgöra utan att veta: ${say.all(facts.map((fact) => lookUp(familyFacts, fact, 'mer om familjen')))}.`,
    settledBy: 'Den som talar med familjen. Är avtalet oklart får parterna göra det klart.',
  }),
  needLevelUnstated: () => ({ missing: 'Ingen nivå i avtalet rymmer allt detta.', settledBy: parties }),
  registerKindUnstated: ({ register }) => ({
    missing: `Avtalet säger inte om det är ett antal eller något om den enskilda familjen: ${say.words(register)}.`,
    settledBy: parties,
  }),
  roomUnstated: () => ({ missing: 'Avtalet säger inte vem som får läsa det.', settledBy: parties }),
};
