import type { RefusalSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { materialRefusals } from './material-words.ts';
import { roundRefusals } from './round-words.ts';
import { deviations, phases, say } from './terms.ts';

export const refusals: RefusalSentences = {
  ...roundRefusals,
  ...materialRefusals,
  notAParty: () => 'Bara en part i avtalet kan föra in det här.',
  notYetHappened: ({ today }) => `För in det när det har hänt. I dag är det ${say.day(today)}.`,
  keyTaken: ({ key }) => `”${key}” används redan. Välj en annan nyckel.`,
  nothingToAccept: () => 'Det finns inget att säga ja till: ingen part har fört in det.',
  alreadyAccepted: ({ on }) => `Ni sade ja ${say.day(on)}.`,
  unknownClause: ({ clause }) => `Avtalet har ingen punkt som heter ”${clause}”.`,
  nothingLeftOpen: () =>
    'Avtalet lämnar inget öppet här: det säger det redan, eller så har ni valt. Ska det ändras måste avtalet ändras.',
  unknownEffort: ({ effort }) => `Det finns ingen insats ”${effort}”. För in insatsen först.`,
  mappingMissing: () =>
    'Den gemensamma kartläggningen kommer före det slutliga valet av insatser. För först in att den är gjord.',
  commitmentNotShown: ({ action }) => `Insatsen ska också visa hur ni tänker ${say.words(action)}.`,
  effortAlreadyFinal: ({ on }) => `Insatsen valdes slutligt ${say.day(on)}.`,
  effortNotFinal: () => 'Insatsen är inte slutligt vald. För in det slutliga valet först.',
  effortAlreadyComplete: ({ on }) => `Insatsen var genomförd ${say.day(on)}.`,
  involvementMissing: ({ phases: missing }) =>
    `Barn ska ha varit med innan insatsen är genomförd. Skriv först hur de var med i: ${say.all(missing.map((phase) => lookUp(phases, phase, 'varje fas')))}.`,
  unknownPlan: ({ plan }) => `Avtalet har ingen plan som heter ”${plan}”.`,
  planPartMissing: ({ others, part }) =>
    others === 0
      ? `Planen ska också säga något om ${say.words(part)}.`
      : `Planen ska också säga något om ${say.words(part)} och om ${say.count(others, 'del till', 'delar till')}.`,
  planEffortUnknown: ({ effort }) => `Planen nämner insatsen ”${effort}”, som inte är införd. För in den först.`,
  noBudgetAgreed: () => 'Avtalet säger inte vem som tar fram och godkänner en budget.',
  otherBodyPrepares: ({ body }, nameOf) => `Det är någon annan som tar fram budgeten: ${nameOf(body)}.`,
  otherBodyApproves: ({ body }, nameOf) => `Det är någon annan som godkänner budgeten: ${nameOf(body)}.`,
  preparerCannotApprove: ({ body }, nameOf) =>
    `${nameOf(body)} har tagit fram budgeten och kan inte också godkänna den. Det måste någon annan göra.`,
  budgetAlreadyPrepared: ({ on, year }) => `Budgeten för ${year} togs fram ${say.day(on)}.`,
  planForYearMissing: ({ plan, year }) =>
    `Budgeten bygger på planen (${say.words(plan)}) och det finns ingen för ${year}. Gör den först.`,
  planForYearNotAccepted: ({ plan, waitingFor, year }, nameOf) =>
    `Budgeten bygger på planen (${say.words(plan)}) för ${year}, och den måste få ja först. Det saknas från: ${say.all(waitingFor.map(nameOf))}.`,
  unknownBudget: ({ budget }) => `Det finns ingen budget ”${budget}”. Den måste tas fram först.`,
  budgetAlreadyApproved: ({ on }) => `Budgeten godkändes ${say.day(on)}.`,
  dialogueMissing: ({ from }) =>
    `Tala med den andra parten innan ni avviker från ${lookUp(deviations, from, 'det avtalade')}. För först in samtalet.`,
  unknownDialogue: ({ dialogue }) => `Det finns inget samtal ”${dialogue}”. För in det först.`,
  dialogueAboutOther: ({ about, from }) =>
    `Samtalet gällde ${lookUp(deviations, about, 'något annat')}, men ändringen avviker från ${lookUp(deviations, from, 'det avtalade')}. Tala om den ändringen först.`,
  dialogueNotConfirmed: ({ waitingFor }, nameOf) =>
    `Samtalet ska bekräftas före ändringen. Det saknas från: ${say.all(waitingFor.map(nameOf))}.`,
  dialogueAfterChange: ({ on }) => `Samtalet hölls först ${say.day(on)}. Det ska komma före ändringen.`,
  notInProgramme: () =>
    'Bara den som är med i programmet kan gå med i ett av dess avtal. Be programsekretariatet att först ta med den nya i programmet.',
  membershipClosed: () => 'Avtalet säger inte att fler kan gå med. Då måste det ändras först.',
  alreadyParty: ({ party }, nameOf) => `${nameOf(party)} är redan part i avtalet.`,
  politicalDecisionMissing: () => 'En ny part går med genom ett eget politiskt beslut. För in beslutet samtidigt.',
  decisionAfterJoining: ({ on }) =>
    `Det politiska beslutet fattades först ${say.day(on)}. Parten kan vara med från den dagen.`,
  unknownCondition: () => 'Avtalet har inget sådant villkor att ta ställning till.',
  conditionReasonMissing: () => 'Det är människor som avgör om villkoret är uppfyllt. Skriv skälet.',
  conditionAlreadyMet: ({ on }) => `Villkoret är uppfyllt sedan ${say.day(on)}.`,
  unknownDuty: () => 'Ingen sådan skyldighet följer av avtalet kring dagens datum.',
  notTheCreditor: ({ creditors }, nameOf) =>
    `Det kan bara den part säga som har rätt till det: ${say.either(creditors.map(nameOf))}.`,
  alreadySaid: ({ on }) => `Ni förde in det ${say.day(on)}.`,
  dutySettled: ({ state }) =>
    `Skyldigheten är redan avgjord: ${lookUp(labels.ledgerState, state, 'gjord').toLowerCase()}.`,
  dutyNotLate: ({ state }) =>
    `Avtalsbrott kan förklaras först när skyldigheten är försenad. Nu står den så här: ${lookUp(labels.ledgerState, state, 'oklar').toLowerCase()}.`,
  noOpeningHoursClause: ({ clause }) => `Avtalet har ingen bestämmelse om öppettider som heter ”${clause}”.`,
  notTheirHours: ({ parties }, nameOf) => `Det kan bara registreras av ${say.either(parties.map(nameOf))}.`,
  closesBeforeOpening: ({ opens, closes }) =>
    `Det går inte att stänga klockan ${closes} när det öppnar klockan ${opens}. Rätta tiderna.`,
  hoursEndBeforeStart: ({ from, until }) =>
    `Tiderna börjar ${say.day(from)} och kan inte sluta ${say.day(until)}. Rätta en av dagarna.`,
  specialHoursNotForeseen: () => 'Avtalet säger ingenting om särskilda öppettider. Det måste ändras först.',
  contingencyStepUnknown: ({ step, steps }) =>
    `Avtalet har ${steps} steg vid sjukdom, och det finns inget steg ${step}.`,
  earlierStepNotTried: ({ step, words }) =>
    `Steg ${step} kommer före: ${say.words(words)}. Pröva det, eller skriv varför det inte gick.`,
  meetingOutsideYear: ({ day, year }) => `${say.day(day)} ligger inte i ${year}. Rätta dagen eller året.`,
  meetingTwice: ({ day }) => `${say.day(day)} står två gånger. Ta bort den ena.`,
  notAMunicipality: ({ party }, nameOf) =>
    `${nameOf(party)} är ingen kommun. Kommunen skriver själv in sina mötesdagar.`,
  unknownBody: ({ body }) => `Avtalet har inget forum som heter ”${body}”.`,
  noSeatHere: ({ organisation }, nameOf) => `${nameOf(organisation)} har ingen plats här enligt avtalet.`,
  unknownSeat: ({ seat }) => `Ingen sitter på platsen ”${seat}”.`,
  seatIsTheirs: ({ organisation }, nameOf) => `Bara ${nameOf(organisation)} kan lämna sin egen plats.`,
  seatAlreadyLeft: ({ on }) => `Platsen lämnades ${say.day(on)}.`,
  leftBeforeSeated: ({ on }) => `Platsen fylldes först ${say.day(on)}. Välj en dag från och med då.`,
  unknownAgendaItem: ({ item }) => `Avtalets dagordning har ingen punkt ”${item}”.`,
  unknownVote: ({ vote }) => `Det finns ingen omröstning ”${vote}”.`,
  voteClosed: ({ on }) => `Omröstningen slutade ${say.day(on)}.`,
  closesBeforeItOpens: ({ on }) => `Omröstningen börjar ${say.day(on)}. Den kan inte sluta tidigare.`,
  unknownRole: ({ role }) => `Avtalet har ingen roll ”${role}”.`,
  roleOfOthers: () => 'Rollen är en annan parts. Bara den parten registrerar vem som har den.',
  roleEndsBeforeItBegins: ({ on }) => `Rollen börjar ${say.day(on)}. Den kan inte sluta tidigare.`,
  unknownHolding: ({ holding }) => `Ingen är registrerad i rollen som ”${holding}”.`,
  roleAlreadyLeft: ({ on }) => `Rollen lämnades ${say.day(on)}.`,
  unknownAgreement: () => 'Avtalet finns inte i programmet. Välj ett annat.',
  noExtensionAgreed: () =>
    'Avtalet ger ingen möjlighet till ännu en förlängning. Ska det fortsätta behöver ni skriva ett nytt.',
  endUnknown: () => 'Avtalet har ingen känd slutdag, så det finns inget att förlänga.',
  startAfterEnd: ({ ends }) =>
    `Avtalet slutar ${say.day(ends)} och kan inte börja efter den dagen. Välj en tidigare dag.`,
  alreadyIn: () => 'Den är redan med. Välj en annan.',
  unknownCriterion: ({ criterion, goal }) =>
    `Avtalet hör inte till framgångskriterium ${goal}.${criterion}. Välj ett av dess egna.`,
  unknownRegister: ({ register }) => `Avtalet säger inte att ”${register}” ska registreras. Välj något som det nämner.`,
  countedByOther: ({ counts }, nameOf) => `Det är ${nameOf(counts)} som räknar familjerna.`,
  roomClosedTo: ({ party, what }, nameOf) =>
    `${nameOf(party)} får inte läsa detta om den enskilda familjen: ${say.words(what)}. Skriv bara ett antal familjer.`,
  onlyCountsAreKept: ({ what }) => `Här kan bara ett antal familjer stå, inget om den enskilda: ${say.words(what)}.`,
  countEndsBeforeItBegins: ({ from }) => `Perioden börjar ${say.day(from)} och kan inte sluta före dess.`,
  countNotOver: ({ until }) => `Perioden slutar först ${say.day(until)}. Skriv in antalet efteråt.`,
  countedAlready: ({ from, until }) =>
    `Det är redan räknat från ${say.day(from)} till ${say.day(until)}. Varje dag räknas en gång.`,
};
