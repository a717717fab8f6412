import type { RefusalSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { materialRefusals } from './material-words.ts';
import { roundRefusals } from './round-words.ts';
import { deviations, phases, say } from './terms.ts';

export const refusals: RefusalSentences = {
  ...roundRefusals,
  ...materialRefusals,
  notAParty: () => 'Kun en part i aftalen kan skrive det ind.',
  notYetHappened: ({ today }) => `Skriv det ind, når det er sket. I dag er det den ${say.day(today)}.`,
  keyTaken: ({ key }) => `»${key}« er allerede brugt. Vælg en anden nøgle.`,
  nothingToAccept: () => 'Der er ikke noget at sige ja til: ingen part har skrevet det ind.',
  alreadyAccepted: ({ on }) => `I sagde ja den ${say.day(on)}.`,
  unknownClause: ({ clause }) => `Aftalen har intet punkt, der hedder »${clause}«.`,
  nothingLeftOpen: () =>
    'Aftalen lader ikke noget stå åbent her: den siger det selv, eller I har valgt. Skal det ændres, skal aftalen ændres.',
  unknownEffort: ({ effort }) => `Der er ingen indsats »${effort}«. Skriv indsatsen ind først.`,
  mappingMissing: () =>
    'Den fælles kortlægning kommer før det endelige valg af indsatser. Skriv først ind, at den er gennemført.',
  commitmentNotShown: ({ action }) => `Indsatsen skal også vise, hvordan I vil ${say.words(action)}.`,
  effortAlreadyFinal: ({ on }) => `Indsatsen blev endeligt valgt den ${say.day(on)}.`,
  effortNotFinal: () => 'Indsatsen er ikke endeligt valgt. Skriv det endelige valg ind først.',
  effortAlreadyComplete: ({ on }) => `Indsatsen var gennemført den ${say.day(on)}.`,
  involvementMissing: ({ phases: missing }) =>
    `Børn skal have været med, før indsatsen er gennemført. Skriv først, hvordan de var med i: ${say.all(missing.map((phase) => lookUp(phases, phase, 'hver fase')))}.`,
  unknownPlan: ({ plan }) => `Aftalen har ingen plan, der hedder »${plan}«.`,
  planPartMissing: ({ others, part }) =>
    others === 0
      ? `Planen skal også sige noget om ${say.words(part)}.`
      : `Planen skal også sige noget om ${say.words(part)} og om ${say.count(others, 'del til', 'dele til')}.`,
  planEffortUnknown: ({ effort }) =>
    `Planen nævner indsatsen »${effort}«, som ikke er skrevet ind. Skriv den ind først.`,
  noBudgetAgreed: () => 'Aftalen siger ikke, hvem der udarbejder og godkender et budget.',
  otherBodyPrepares: ({ body }, nameOf) => `Det er en anden, der udarbejder budgettet: ${nameOf(body)}.`,
  otherBodyApproves: ({ body }, nameOf) => `Det er en anden, der godkender budgettet: ${nameOf(body)}.`,
  preparerCannotApprove: ({ body }, nameOf) =>
    `${nameOf(body)} har udarbejdet budgettet og kan ikke også godkende det. Det skal en anden gøre.`,
  budgetAlreadyPrepared: ({ on, year }) => `Budgettet for ${year} blev udarbejdet den ${say.day(on)}.`,
  planForYearMissing: ({ plan, year }) =>
    `Budgettet bygger på planen (${say.words(plan)}), og der er ingen for ${year}. Lav den først.`,
  planForYearNotAccepted: ({ plan, waitingFor, year }, nameOf) =>
    `Budgettet bygger på planen (${say.words(plan)}) for ${year}, og den skal der siges ja til først. Vi mangler: ${say.all(waitingFor.map(nameOf))}.`,
  unknownBudget: ({ budget }) => `Der er intet budget »${budget}«. Det skal udarbejdes først.`,
  budgetAlreadyApproved: ({ on }) => `Budgettet blev godkendt den ${say.day(on)}.`,
  dialogueMissing: ({ from }) =>
    `Tal med den anden part, før I afviger fra ${lookUp(deviations, from, 'det aftalte')}. Skriv først samtalen ind.`,
  unknownDialogue: ({ dialogue }) => `Der er ingen samtale »${dialogue}«. Skriv den ind først.`,
  dialogueAboutOther: ({ about, from }) =>
    `Samtalen handlede om ${lookUp(deviations, about, 'noget andet')}, men ændringen afviger fra ${lookUp(deviations, from, 'det aftalte')}. Tal om den ændring først.`,
  dialogueNotConfirmed: ({ waitingFor }, nameOf) =>
    `Samtalen skal bekræftes før ændringen. Vi mangler: ${say.all(waitingFor.map(nameOf))}.`,
  dialogueAfterChange: ({ on }) => `Samtalen var først den ${say.day(on)}. Den skal komme før ændringen.`,
  notInProgramme: () =>
    'Kun den, der er med i programmet, kan komme med i en af dets aftaler. Bed programsekretariatet om at tage den nye med i programmet først.',
  membershipClosed: () => 'Aftalen siger ikke, at flere kan komme med. Så skal den ændres først.',
  alreadyParty: ({ party }, nameOf) => `${nameOf(party)} er allerede part i aftalen.`,
  politicalDecisionMissing: () =>
    'En ny part kommer med efter sin egen politiske beslutning. Skriv beslutningen med ind.',
  decisionAfterJoining: ({ on }) =>
    `Den politiske beslutning faldt først den ${say.day(on)}. Parten kan være med fra den dag.`,
  unknownCondition: () => 'Aftalen har ingen sådan betingelse at tage stilling til.',
  conditionReasonMissing: () => 'Det er mennesker, der afgør, om betingelsen er opfyldt. Skriv begrundelsen.',
  conditionAlreadyMet: ({ on }) => `Betingelsen har været opfyldt siden den ${say.day(on)}.`,
  unknownDuty: () => 'Aftalen har ingen sådan pligt omkring i dag.',
  notTheCreditor: ({ creditors }, nameOf) =>
    `Det kan kun den part sige, som har krav på det: ${say.either(creditors.map(nameOf))}.`,
  alreadySaid: ({ on }) => `I har skrevet det ind den ${say.day(on)}.`,
  dutySettled: ({ state }) =>
    `Pligten er allerede afgjort: ${lookUp(labels.ledgerState, state, 'gjort').toLowerCase()}.`,
  dutyNotLate: ({ state }) =>
    `Misligholdelse kan først erklæres, når pligten er forsinket. Nu står den sådan: ${lookUp(labels.ledgerState, state, 'uafklaret').toLowerCase()}.`,
  noOpeningHoursClause: ({ clause }) => `Aftalen har ingen bestemmelse om åbningstider, der hedder »${clause}«.`,
  notTheirHours: ({ parties }, nameOf) => `Det kan kun registreres af ${say.either(parties.map(nameOf))}.`,
  closesBeforeOpening: ({ opens, closes }) =>
    `Der kan ikke lukkes klokken ${closes}, når der åbnes klokken ${opens}. Ret tiderne.`,
  hoursEndBeforeStart: ({ from, until }) =>
    `Tiderne begynder den ${say.day(from)} og kan ikke slutte den ${say.day(until)}. Ret en af dagene.`,
  specialHoursNotForeseen: () => 'Aftalen siger ikke noget om særlige åbningstider. Den skal ændres først.',
  contingencyStepUnknown: ({ step, steps }) => `Aftalen har ${steps} trin ved sygdom, og der er intet trin ${step}.`,
  earlierStepNotTried: ({ step, words }) =>
    `Trin ${step} kommer først: ${say.words(words)}. Prøv det, eller skriv hvorfor det ikke kunne lade sig gøre.`,
  meetingOutsideYear: ({ day, year }) => `Den ${say.day(day)} ligger ikke i ${year}. Ret dagen eller året.`,
  meetingTwice: ({ day }) => `Den ${say.day(day)} står to gange. Fjern den ene.`,
  notAMunicipality: ({ party }, nameOf) =>
    `${nameOf(party)} er ikke en kommune. Kommunen skriver selv sine mødedage ind.`,
  unknownBody: ({ body }) => `Aftalen har intet forum, der hedder »${body}«.`,
  noSeatHere: ({ organisation }, nameOf) => `${nameOf(organisation)} har ingen plads her efter aftalen.`,
  unknownSeat: ({ seat }) => `Ingen sidder på pladsen »${seat}«.`,
  seatIsTheirs: ({ organisation }, nameOf) => `Kun ${nameOf(organisation)} kan opgive sin egen plads.`,
  seatAlreadyLeft: ({ on }) => `Pladsen blev opgivet den ${say.day(on)}.`,
  leftBeforeSeated: ({ on }) => `Pladsen blev først besat den ${say.day(on)}. Vælg en dag fra da af.`,
  unknownAgendaItem: ({ item }) => `Aftalens dagsorden har intet punkt »${item}«.`,
  unknownVote: ({ vote }) => `Der er ingen afstemning »${vote}«.`,
  voteClosed: ({ on }) => `Afstemningen sluttede den ${say.day(on)}.`,
  closesBeforeItOpens: ({ on }) => `Afstemningen begynder den ${say.day(on)}. Den kan ikke slutte før.`,
  unknownRole: ({ role }) => `Aftalen har ingen rolle »${role}«.`,
  roleOfOthers: () => 'Rollen er en anden parts. Kun den part registrerer, hvem der har den.',
  roleEndsBeforeItBegins: ({ on }) => `Rollen begynder den ${say.day(on)}. Den kan ikke slutte før.`,
  unknownHolding: ({ holding }) => `Ingen er registreret i rollen som »${holding}«.`,
  roleAlreadyLeft: ({ on }) => `Rollen blev forladt den ${say.day(on)}.`,
  unknownAgreement: () => 'Aftalen findes ikke i programmet. Vælg en anden.',
  noExtensionAgreed: () =>
    'Aftalen giver ikke mulighed for endnu en forlængelse. Skal den løbe videre, skal I skrive en ny.',
  endUnknown: () => 'Aftalen har ingen kendt slutdag, så der er ikke noget at forlænge.',
  startAfterEnd: ({ ends }) =>
    `Aftalen slutter den ${say.day(ends)} og kan ikke begynde efter den dag. Vælg en tidligere dag.`,
  alreadyIn: () => 'Den er allerede med. Vælg en anden.',
  unknownCriterion: ({ criterion, goal }) =>
    `Aftalen hører ikke under succeskriterium ${goal}.${criterion}. Vælg et af dens egne.`,
  unknownRegister: ({ register }) => `Aftalen siger ikke, at »${register}« skal registreres. Vælg noget, den nævner.`,
  countedByOther: ({ counts }, nameOf) => `Det er ${nameOf(counts)}, der tæller familierne.`,
  roomClosedTo: ({ party, what }, nameOf) =>
    `${nameOf(party)} må ikke læse dette om den enkelte familie: ${say.words(what)}. Skriv kun et antal familier.`,
  onlyCountsAreKept: ({ what }) =>
    `Her kan der kun stå et antal familier, ikke noget om den enkelte: ${say.words(what)}.`,
  countEndsBeforeItBegins: ({ from }) => `Perioden begynder den ${say.day(from)} og kan ikke slutte før.`,
  countNotOver: ({ until }) => `Perioden slutter først den ${say.day(until)}. Skriv tallet ind bagefter.`,
  countedAlready: ({ from, until }) =>
    `Der er allerede talt fra den ${say.day(from)} til den ${say.day(until)}. Hver dag tælles én gang.`,
};
