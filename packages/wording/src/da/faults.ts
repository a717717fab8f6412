import type { FaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { textFaults } from './text-faults.ts';
import { caseSections, say, turningPoints } from './terms.ts';

const parts: Readonly<Record<string, string>> = {
  weight: 'hvordan stemmerne vejer',
  majority: 'hvilket flertal der skal til',
  quorum: 'hvor mange der skal være til stede',
  tie: 'hvad der sker ved stemmelighed',
  split: 'hvor stor hver rate er',
  timing: 'om der betales før eller efter perioden',
};

const matters: Readonly<Record<string, string>> = {
  ages: 'hvilke aldre den gælder',
  planYears: 'hvor længe en plan gælder',
  amount: 'hvor meget der betales',
  instalments: 'hvordan beløbet deles op',
  whenPaid: 'hvornår der betales',
  heldFrom: 'hvor mange der skal deltage',
  invoicing: 'hvornår fakturaen sendes',
  whoPays: 'hvem der betaler',
  whoBooks: 'hvem der bestiller',
  whoActs: 'hvem der gør det',
  deadline: 'hvornår det skal være gjort',
  whoPrepares: 'hvem der laver budgettet',
  whoApproves: 'hvem der godkender budgettet',
  whoAdministers: 'hvem der styrer pengene',
  responseTime: 'hvor hurtigt der skal svares',
  ownership: 'hvem der ejer materialet',
  consent: 'hvem der henter samtykke',
  storage: 'hvem der opbevarer oplysningerne',
  closedDays: 'hvilke dage der er lukket',
  phases: 'hvornår børn er med',
  bodyRules: 'hvordan forummet er sat sammen og beslutter',
  roleRules: 'hvordan rollen er besat',
  caseChain: 'hvem der afgør sagen',
  policyEnd: 'hvor længe politikken gælder',
  agreedSince: 'siden hvornår den anden aftale har gjaldt',
  noticeLength: 'hvor langt varslet er',
  lastDay: 'hvornår aftalen slutter',
};

export const faults: FaultSentences = {
  ...textFaults,
  statedLengthDisagrees: ({ days, months, statedDays, statedMonths, statedYears, years }) => ({
    wrong: `Aftalen siger, at den varer ${say.span(statedYears, statedMonths, statedDays)}, men dens datoer giver ${say.span(years, months, days)}.`,
    ask: 'Hvad er ment, længden eller datoerne?',
  }),
  startMissing: () => ({
    wrong: 'Ingen kan se, hvilken dag aftalen begynder.',
    ask: 'Hvilken dag, eller med hvilken begivenhed, begynder den?',
  }),
  endMissing: () => ({
    wrong: 'Aftalen kaldes tidsbegrænset, men nævner ingen sidste dag.',
    ask: 'Hvilken dag slutter den, eller gælder den, til nogen siger op?',
  }),
  otherTurningPoint: ({ said, turningPoint }) => ({
    wrong: `I teksten virker en opsigelse fra ${lookUp(turningPoints, said, 'en anden dag')}, i de registrerede vilkår fra ${lookUp(turningPoints, turningPoint, 'selve dagen')}.`,
    ask: 'Hvilken dag virker en opsigelse fra?',
  }),
  otherFrequency: ({ perYear, said }) => ({
    wrong: `Teksten siger »${said}«, de registrerede vilkår ${say.count(perYear, 'gang', 'gange')} om året.`,
    ask: 'Hvor tit skal det være?',
  }),
  otherTiming: ({ said, timing }) => ({
    wrong: `Teksten siger »${said}«, men efter de registrerede vilkår betales der ${timing === 'advance' ? 'forud' : 'bagud'}.`,
    ask: 'Betales der før eller efter perioden?',
  }),
  conflictingAnswers: ({ question }) => ({
    wrong: `To bestemmelser svarer forskelligt på, ${lookUp(matters, question, 'hvad der gælder')}.`,
    ask: 'Hvilken af dem gælder? Tag den anden ud, eller skriv, hvornår de hver især gælder.',
  }),
  invoicedTwoWays: () => ({
    wrong: 'Fakturaen skal sendes efter hver gang og også kun en gang om året.',
    ask: 'Hvornår sendes fakturaen?',
  }),
  amountWithoutCriterion: ({ amounts }) => ({
    wrong: `Beløbet er ${say.anyOf(amounts)}, og intet siger, hvad der afgør det.`,
    ask: 'Hvad afgør, hvilket beløb der betales?',
  }),
  instalmentsUnsettled: ({ missing }) => ({
    wrong: `Aftalen siger ikke, ${say.all(missing.map((part) => lookUp(parts, part, 'hvordan der betales')))}.`,
    ask: 'Hvor stor er hver rate, og hvornår betales den?',
  }),
  countingUnsettled: () => ({
    wrong: 'Antallet af deltagere afgør, om der betales, men der står ikke, hvornår de tælles.',
    ask: 'Tælles deltagerne ved begyndelsen eller ved slutningen?',
  }),
  decisionRuleIncomplete: ({ body, missing }) => ({
    wrong: `Der stemmes i ${say.words(body)}, men aftalen siger ikke, ${say.all(missing.map((part) => lookUp(parts, part, 'hvordan der besluttes')))}.`,
    ask: 'Hvordan bliver der truffet en beslutning?',
  }),
  materialBreachUndefined: () => ({
    wrong: 'Et brud skal veje tungt for at afslutte aftalen, og intet siger, hvornår det gør.',
    ask: 'Hvad er et brud, der vejer så tungt? Giv et mål eller nogle eksempler.',
  }),
  bodyAfterStart: ({ body, day, starts }) => ({
    wrong: `Aftalen begynder den ${say.day(starts)}, men ${say.words(body)} behøver først at være der den ${say.day(day)}.`,
    ask: 'Hvem beslutter indtil da?',
  }),
  deadlineOnLastDay: ({ day }) => ({
    wrong: `Fristen den ${say.day(day)} er også den sidste dag til at handle på det, man finder ud af.`,
    ask: 'Kan den rykkes frem, så der er tid til at handle?',
  }),
  zeroBesideMoney: ({ amount, caseNumber }) => ({
    wrong: `Sag ${caseNumber} siger, at den ikke koster noget, selv om der er sat ${say.money(amount)} af om året.`,
    ask: 'I hvilken sag blev pengene besluttet? Henvis til den.',
  }),
  unfundedSpan: ({ from, until }) => ({
    wrong: `Fra den ${say.day(from)} til den ${say.day(until)} er der ikke sat penge af, selv om aftalen løber.`,
    ask: 'Hvem betaler i den tid, og hvornår besluttes det?',
  }),
  unfundedOnwards: ({ from }) => ({
    wrong: `Fra den ${say.day(from)} er der ikke sat penge af, selv om aftalen løber videre.`,
    ask: 'Hvem betaler derefter, og hvornår besluttes det?',
  }),
  policyEndsFirst: ({ day, ends, policy }) => ({
    wrong: `»${policy}«, som aftalen hviler på, slutter den ${say.day(day)}, men aftalen kan løbe til den ${say.day(ends)}.`,
    ask: 'Hvad hviler aftalen på derefter?',
  }),
  policyEndsDuringTerm: ({ day, policy }) => ({
    wrong: `»${policy}«, som aftalen hviler på, slutter den ${say.day(day)}; aftalen selv nævner ingen sidste dag.`,
    ask: 'Hvad hviler aftalen på derefter?',
  }),
  recommendationOnly: ({ body, caseNumber }, nameOf) => ({
    wrong: `Sag ${caseNumber} er anbefalet, ikke besluttet: ${nameOf(body)} har ikke afgjort den.`,
    ask: 'Hvornår bliver sagen afgjort? Registrér beslutningen, når den er der.',
  }),
  decisionOutstanding: ({ body, caseNumber }, nameOf) => ({
    wrong: `Sag ${caseNumber} skal afgøres først: ${nameOf(body)} har ikke afgjort den.`,
    ask: 'Hvornår bliver sagen afgjort? Registrér beslutningen, når den er der.',
  }),
  recommendationAsDecision: ({ body, caseNumber }, nameOf) => ({
    wrong: `I sag ${caseNumber} er en anbefaling taget for en beslutning: ${nameOf(body)}.`,
    ask: 'Hvem afgør sagen, og har de gjort det?',
  }),
  draftAnnexed: ({ caseNumber }) => ({
    wrong: `Bilaget til sag ${caseNumber} er et udkast. En beslutning gælder netop den udgave.`,
    ask: 'Er det den tekst, der blev besluttet, som skal skrives under?',
  }),
  statuteSuperseded: ({ day, statute, successors }) => ({
    wrong: `»${statute}« var afløst af ${say.all(successors)} den ${say.day(day)}, før der blev henvist til den.`,
    ask: 'Hvilke regler er ment i dag?',
  }),
  statuteSupersededSince: ({ day, statute, successors }) => ({
    wrong: `»${statute}« blev helt eller delvis afløst af ${say.all(successors)} den ${say.day(day)}, efter at der blev henvist til den.`,
    ask: 'Hvilke regler er ment i dag?',
  }),
  dutyWithoutDeadline: ({ duty }) => ({
    wrong: `Der er ingen frist: ${say.words(duty)}.`,
    ask: 'Hvornår skal det være gjort?',
  }),
  principlesWithoutDeadline: () => ({
    wrong: 'Der skal skrives principper for at inddrage børn, men der er ingen frist.',
    ask: 'Hvornår skal principperne være der?',
  }),
  approvalWithoutResponse: () => ({
    wrong: 'Materiale skal godkendes, men aftalen siger ikke, hvor hurtigt der skal svares.',
    ask: 'Inden for hvor mange dage bliver det godkendt eller afvist?',
  }),
  nameAndLogoUnsettled: () => ({
    wrong: 'Det er ikke afklaret, om navnet eller logoet alene kræver godkendelse.',
    ask: 'Kræver navnet godkendelse, logoet, eller kun begge sammen?',
  }),
  lacksTemplateClause: ({ heading }) => ({
    wrong: `Skabelonen har bestemmelsen »${say.words(heading)}«; det har denne aftale ikke.`,
    ask: 'Er den udeladt med vilje?',
  }),
  noticeOutlivesTerm: ({ ends }) => ({
    wrong: `Ingen opsigelse kan nå at virke, før aftalen slutter af sig selv den ${say.day(ends)}.`,
    ask: 'Skal der være en vej ud før det?',
  }),
  renewalDecidedTooEarly: ({ day, starts }) => ({
    wrong: `Der skulle tages stilling til at fortsætte senest den ${say.day(day)}, før aftalen begynder den ${say.day(starts)}.`,
    ask: 'Hvor længe før slutningen skal der tages stilling?',
  }),
  signatoriesMissing: ({ parties }, nameOf) => ({
    wrong: `Aftalen siger ikke, i hvilken rolle nogen skriver under for ${say.all(parties.map(nameOf))}.`,
    ask: 'Hvem må skrive under for hver af dem?',
  }),
  committedNonParty: ({ name }) => ({
    wrong: `Teksten forpligter ${name}, som ikke er part.`,
    ask: 'Skal de være part, eller er pligten en andens?',
  }),
  payerUnnamed: () => ({
    wrong: 'En fond skal betale, men ingen fond er nævnt.',
    ask: 'Hvem betaler?',
  }),
  paysItself: ({ party }, nameOf) => ({
    wrong: `Den, der betaler, og den, der får pengene, er den samme: ${nameOf(party)}.`,
    ask: 'Hvem betaler til hvem?',
  }),
  doubleFunding: ({ givers }, nameOf) => ({
    wrong: `Det samme bliver måske betalt to gange, af ${say.all(givers.map(nameOf))}.`,
    ask: 'Hvad betaler hver af dem for?',
  }),
  prerequisiteNotInForce: ({ name }) => ({
    wrong: `»${name}« skal gælde først, og det gør den ikke.`,
    ask: 'Hvornår træder den i kraft, eller kan denne aftale begynde uden den?',
  }),
  caseSectionsEmpty: ({ caseNumber, sections }) => ({
    wrong: `I sag ${caseNumber} mangler der noget under ${say.all(sections.map((section) => lookUp(caseSections, section, 'et afsnit')))}.`,
    ask: 'Hvad skal der stå? »Ingen bemærkninger« er også et svar.',
  }),
  recommendationsMisnumbered: ({ caseNumber, number }) => ({
    wrong: `I sag ${caseNumber} er indstillingens punkter ikke nummereret fortløbende. Se på punkt ${number}.`,
    ask: 'Mangler punktet, eller står det to gange?',
  }),
};
