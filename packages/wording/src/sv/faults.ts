import type { FaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { textFaults } from './text-faults.ts';
import { caseSections, say, turningPoints } from './terms.ts';

const parts: Readonly<Record<string, string>> = {
  weight: 'hur rösterna väger',
  majority: 'vilken majoritet som krävs',
  quorum: 'hur många som måste vara närvarande',
  tie: 'vad som händer vid lika röstetal',
  split: 'hur stor varje delbetalning är',
  timing: 'om det betalas före eller efter perioden',
};

const matters: Readonly<Record<string, string>> = {
  ages: 'vilka åldrar det gäller',
  planYears: 'hur länge en plan gäller',
  amount: 'hur mycket som betalas',
  instalments: 'hur beloppet delas upp',
  whenPaid: 'när det betalas',
  heldFrom: 'hur många som måste delta',
  invoicing: 'när fakturan skickas',
  whoPays: 'vem som betalar',
  whoBooks: 'vem som bokar',
  whoActs: 'vem som gör det',
  deadline: 'när det ska vara gjort',
  whoPrepares: 'vem som gör budgeten',
  whoApproves: 'vem som godkänner budgeten',
  whoAdministers: 'vem som förvaltar pengarna',
  responseTime: 'hur snabbt svar ska komma',
  ownership: 'vem som äger materialet',
  consent: 'vem som inhämtar samtycke',
  storage: 'vem som förvarar uppgifterna',
  closedDays: 'vilka dagar det är stängt',
  phases: 'när barn är med',
  bodyRules: 'hur forumet är sammansatt och beslutar',
  roleRules: 'hur rollen är besatt',
  caseChain: 'vilka som avgör ärendet',
  policyEnd: 'hur länge policyn gäller',
  agreedSince: 'sedan när det andra avtalet har gällt',
  noticeLength: 'hur lång uppsägningstiden är',
  lastDay: 'när avtalet tar slut',
};

export const faults: FaultSentences = {
  ...textFaults,
  statedLengthDisagrees: ({ days, months, statedDays, statedMonths, statedYears, years }) => ({
    wrong: `Avtalet säger att det varar ${say.span(statedYears, statedMonths, statedDays)}, men dess datum ger ${say.span(years, months, days)}.`,
    ask: 'Vad är menat, längden eller datumen?',
  }),
  startMissing: () => ({
    wrong: 'Det går inte att se vilken dag avtalet börjar.',
    ask: 'Vilken dag, eller med vilken händelse, börjar det?',
  }),
  endMissing: () => ({
    wrong: 'Avtalet kallas tidsbegränsat men nämner ingen sista dag.',
    ask: 'Vilken dag tar det slut, eller gäller det tills någon säger upp det?',
  }),
  otherTurningPoint: ({ said, turningPoint }) => ({
    wrong: `I texten gäller en uppsägning från ${lookUp(turningPoints, said, 'en annan dag')}, i de registrerade villkoren från ${lookUp(turningPoints, turningPoint, 'själva dagen')}.`,
    ask: 'Vilken dag gäller en uppsägning från?',
  }),
  otherFrequency: ({ perYear, said }) => ({
    wrong: `Texten säger ”${said}”, de registrerade villkoren ${say.count(perYear, 'gång', 'gånger')} om året.`,
    ask: 'Hur ofta ska det vara?',
  }),
  otherTiming: ({ said, timing }) => ({
    wrong: `Texten säger ”${said}”, men enligt de registrerade villkoren betalas det ${timing === 'advance' ? 'i förskott' : 'i efterskott'}.`,
    ask: 'Betalas det före eller efter perioden?',
  }),
  conflictingAnswers: ({ question }) => ({
    wrong: `Två bestämmelser svarar olika på ${lookUp(matters, question, 'vad som gäller')}.`,
    ask: 'Vilken av dem gäller? Ta bort den som inte gör det, eller skriv när var och en gäller.',
  }),
  invoicedTwoWays: () => ({
    wrong: 'Fakturan ska skickas efter varje tillfälle och ändå bara en gång om året.',
    ask: 'När skickas fakturan?',
  }),
  amountWithoutCriterion: ({ amounts }) => ({
    wrong: `Beloppet är ${say.anyOf(amounts)}, och inget säger vad som avgör vilket.`,
    ask: 'Vad avgör vilket belopp som betalas?',
  }),
  instalmentsUnsettled: ({ missing }) => ({
    wrong: `Avtalet säger inte ${say.all(missing.map((part) => lookUp(parts, part, 'hur det betalas')))}.`,
    ask: 'Hur stor är varje delbetalning, och när betalas den?',
  }),
  countingUnsettled: () => ({
    wrong: 'Antalet deltagare avgör om något betalas, men det står inte när de räknas.',
    ask: 'Räknas deltagarna i början eller i slutet?',
  }),
  decisionRuleIncomplete: ({ body, missing }) => ({
    wrong: `Det röstas i ${say.words(body)}, men avtalet säger inte ${say.all(missing.map((part) => lookUp(parts, part, 'hur beslut fattas')))}.`,
    ask: 'Hur fattas ett beslut?',
  }),
  materialBreachUndefined: () => ({
    wrong: 'Ett avtalsbrott måste väga tungt för att avsluta avtalet, och inget säger när det gör det.',
    ask: 'Vad är ett så tungt avtalsbrott? Ge ett mått eller några exempel.',
  }),
  bodyAfterStart: ({ body, day, starts }) => ({
    wrong: `Avtalet börjar ${say.day(starts)}, men ${say.words(body)} behöver inte finnas förrän ${say.day(day)}.`,
    ask: 'Vem beslutar fram till dess?',
  }),
  deadlineOnLastDay: ({ day }) => ({
    wrong: `Tidsgränsen ${say.day(day)} är också sista dagen att handla utifrån det man kommer fram till.`,
    ask: 'Kan den flyttas fram, så att det finns tid att handla?',
  }),
  zeroBesideMoney: ({ amount, caseNumber }) => ({
    wrong: `Ärende ${caseNumber} säger att det inte kostar något, fast ${say.money(amount)} om året har avsatts.`,
    ask: 'I vilket ärende beslutades pengarna? Hänvisa till det.',
  }),
  unfundedSpan: ({ from, until }) => ({
    wrong: `Från ${say.day(from)} till ${say.day(until)} är inga pengar avsatta, fast avtalet löper.`,
    ask: 'Vem betalar under den tiden, och när beslutas det?',
  }),
  unfundedOnwards: ({ from }) => ({
    wrong: `Från ${say.day(from)} är inga pengar avsatta, fast avtalet löper vidare.`,
    ask: 'Vem betalar därefter, och när beslutas det?',
  }),
  policyEndsFirst: ({ day, ends, policy }) => ({
    wrong: `”${policy}”, som avtalet vilar på, tar slut ${say.day(day)}, men avtalet kan löpa till ${say.day(ends)}.`,
    ask: 'Vad vilar avtalet på därefter?',
  }),
  policyEndsDuringTerm: ({ day, policy }) => ({
    wrong: `”${policy}”, som avtalet vilar på, tar slut ${say.day(day)}; avtalet självt nämner ingen sista dag.`,
    ask: 'Vad vilar avtalet på därefter?',
  }),
  recommendationOnly: ({ body, caseNumber }, nameOf) => ({
    wrong: `Ärende ${caseNumber} är tillstyrkt, inte beslutat: ${nameOf(body)} har inte avgjort det.`,
    ask: 'När avgörs ärendet? Registrera beslutet när det finns.',
  }),
  decisionOutstanding: ({ body, caseNumber }, nameOf) => ({
    wrong: `Ärende ${caseNumber} måste avgöras först: ${nameOf(body)} har inte avgjort det.`,
    ask: 'När avgörs ärendet? Registrera beslutet när det finns.',
  }),
  recommendationAsDecision: ({ body, caseNumber }, nameOf) => ({
    wrong: `I ärende ${caseNumber} tas en tillstyrkan för ett beslut: ${nameOf(body)}.`,
    ask: 'Vem avgör ärendet, och har de gjort det?',
  }),
  draftAnnexed: ({ caseNumber }) => ({
    wrong: `Bilagan till ärende ${caseNumber} är ett utkast. Ett beslut gäller just den versionen.`,
    ask: 'Är det den text som beslutades som ska skrivas under?',
  }),
  statuteSuperseded: ({ day, statute, successors }) => ({
    wrong: `”${statute}” hade ersatts av ${say.all(successors)} ${say.day(day)}, innan någon hänvisade till den.`,
    ask: 'Vilka regler är menade i dag?',
  }),
  statuteSupersededSince: ({ day, statute, successors }) => ({
    wrong: `”${statute}” ersattes helt eller delvis av ${say.all(successors)} ${say.day(day)}, efter hänvisningen till den.`,
    ask: 'Vilka regler är menade i dag?',
  }),
  dutyWithoutDeadline: ({ duty }) => ({
    wrong: `Det finns ingen tidsgräns: ${say.words(duty)}.`,
    ask: 'När ska det vara gjort?',
  }),
  principlesWithoutDeadline: () => ({
    wrong: 'Principer för barns medverkan ska tas fram, men det finns ingen tidsgräns.',
    ask: 'När ska principerna finnas?',
  }),
  approvalWithoutResponse: () => ({
    wrong: 'Material ska godkännas, men avtalet säger inte hur snabbt svar ska komma.',
    ask: 'Inom hur många dagar godkänns eller avslås det?',
  }),
  nameAndLogoUnsettled: () => ({
    wrong: 'Det är inte klarlagt om enbart namnet eller logotypen kräver godkännande.',
    ask: 'Kräver namnet godkännande, logotypen, eller bara båda tillsammans?',
  }),
  lacksTemplateClause: ({ heading }) => ({
    wrong: `Mallen har bestämmelsen ”${say.words(heading)}”; det har inte detta avtal.`,
    ask: 'Har den utelämnats med avsikt?',
  }),
  noticeOutlivesTerm: ({ ends }) => ({
    wrong: `Ingen uppsägning kan hinna börja gälla innan avtalet upphör av sig självt ${say.day(ends)}.`,
    ask: 'Ska det finnas en väg ut före dess?',
  }),
  renewalDecidedTooEarly: ({ day, starts }) => ({
    wrong: `Ställning till en fortsättning skulle tas senast ${say.day(day)}, innan avtalet börjar ${say.day(starts)}.`,
    ask: 'Hur länge före slutet ska ställning tas?',
  }),
  signatoriesMissing: ({ parties }, nameOf) => ({
    wrong: `Avtalet säger inte i vilken roll någon skriver under för ${say.all(parties.map(nameOf))}.`,
    ask: 'Vem får skriva under för var och en av dem?',
  }),
  committedNonParty: ({ name }) => ({
    wrong: `Texten förpliktar ${name}, som inte är part.`,
    ask: 'Ska de bli part, eller är skyldigheten någon annans?',
  }),
  payerUnnamed: () => ({
    wrong: 'En stiftelse ska betala, men ingen är nämnd.',
    ask: 'Vem betalar?',
  }),
  paysItself: ({ party }, nameOf) => ({
    wrong: `Den som betalar och den som får betalt är densamma: ${nameOf(party)}.`,
    ask: 'Vem betalar till vem?',
  }),
  doubleFunding: ({ givers }, nameOf) => ({
    wrong: `Samma sak betalas kanske två gånger, av ${say.all(givers.map(nameOf))}.`,
    ask: 'Vad betalar var och en av dem för?',
  }),
  prerequisiteNotInForce: ({ name }) => ({
    wrong: `”${name}” måste gälla först, och det gör det inte.`,
    ask: 'När träder det i kraft, eller kan detta avtal börja utan det?',
  }),
  caseSectionsEmpty: ({ caseNumber, sections }) => ({
    wrong: `I ärende ${caseNumber} saknas något under ${say.all(sections.map((section) => lookUp(caseSections, section, 'ett avsnitt')))}.`,
    ask: 'Vad ska stå där? ”Inget att anmärka” är också ett svar.',
  }),
  recommendationsMisnumbered: ({ caseNumber, number }) => ({
    wrong: `I ärende ${caseNumber} är förslagets punkter inte numrerade i följd. Se på punkt ${number}.`,
    ask: 'Saknas punkten, eller står den två gånger?',
  }),
};
