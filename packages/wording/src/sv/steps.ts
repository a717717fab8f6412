import type { StepSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import {
  conflictRules,
  events,
  majorityBases,
  occasions,
  roundings,
  say,
  seasons,
  someEvent,
  turningPoints,
  wholePeriods,
} from './terms.ts';

const ordinal = (number: string) => `${number}:${number === '1' || number === '2' ? 'a' : 'e'}`;

export const steps: StepSentences = {
  stated: () => 'Dagen står i avtalet.',
  startedBy: ({ event }) => `Avtalet börjar gälla ${lookUp(events, event, someEvent)}. Den dagen är registrerad.`,
  noticeGiven: () => 'Uppsägningen lämnas.',
  countedFrom: ({ reading }) =>
    reading === 'fromNoticeDay'
      ? 'Uppsägningstiden räknas från och med dagen då uppsägningen lämnas.'
      : 'Uppsägningstiden räknas från dagen efter uppsägningen.',
  monthsAdded: ({ months }) => `Vi lägger till ${say.months(months)}.`,
  daysAdded: ({ days }) => `Vi lägger till ${say.days(days)}.`,
  monthsCountedBack: ({ months, from }) => `Vi räknar ${say.months(months)} bakåt från ${say.day(from)}.`,
  daysCountedBack: ({ days, from }) => `Vi räknar ${say.days(days)} bakåt från ${say.day(from)}.`,
  clampedToMonthEnd: ({ missingDayOfMonth }) =>
    `Månaden har ingen dag ${missingDayOfMonth}, så månadens sista dag gäller.`,
  aligned: ({ turningPoint, from, day }) => {
    const point = lookUp(turningPoints, turningPoint, 'den dag som avtalet nämner');
    const order = Temporal.PlainDate.compare(from, day);
    if (order === 0) return `Dagen är redan ${point}.`;
    return order < 0 ? `Vi går fram till ${point}.` : `Vi går tillbaka till ${point}.`;
  },
  notAligned: () => 'Avtalet kan upphöra vilken dag som helst, så dagen står kvar.',
  notBefore: () => 'Avtalet kan tidigast upphöra den dag det själv nämner.',
  immediate: () => 'Det finns ingen uppsägningstid. Det gäller samma dag.',
  termEndsFirst: ({ ends, day }) =>
    `Avtalet löper ut av sig självt ${say.day(ends)}. En uppsägning som gäller från ${say.day(day)} ändrar ingenting.`,
  dayBefore: () => 'Avtalet gäller till och med dagen före.',
  renewsUnlessOptedOut: ({ day }) => `Avtalet fortsätter av sig självt om ingen tackar nej senast ${say.day(day)}.`,
  extendedUntil: () => 'Avtalet har förlängts.',
  periodOf: ({ every, from, until }) => {
    const period = say.period(from, until);
    const [season = '', year = ''] = every.split(' ');
    if (season in seasons)
      return `${(seasons as Readonly<Record<string, string>>)[season]} ${year} är perioden ${period}.`;
    if (every === 'instalment') return `Delbetalningen gäller ${period}.`;
    return every === 'plan' ? `Planen omfattar ${period}.` : `Perioden är ${period}.`;
  },
  wholePeriodsOnly: ({ every }) => `Bara ${lookUp(wholePeriods, every, 'hela perioder')} räknas.`,
  beforeEndOf: ({ period }) => `Sista dagen är den sista i periodens ${ordinal(period.replace('month ', ''))} månad.`,
  yearlyAmount: () => 'Beloppet per år står i avtalet.',
  splitEvenly: ({ parts, part }) => `Året delas i ${parts} lika stora delar. Det här är del ${part}.`,
  remainderFirst: ({ minorUnits }) =>
    minorUnits === 1
      ? '1 öre går inte att dela lika. Det läggs på den första delen.'
      : `${minorUnits} öre går inte att dela lika. De läggs på de första delarna.`,
  totalStated: () => 'Avtalet anger hela beloppet.',
  listedPart: ({ number, of }) => `Det här är del ${number} av ${of}, så som avtalet delar beloppet.`,
  indexed: ({ index, year, base, figure }) =>
    `Beloppet följer ${say.words(index)}: från ${say.figure(base)} till ${say.figure(figure)} år ${year}.`,
  roundedTo: ({ rounding }) => `Avrundat till ${lookUp(roundings, rounding, 'närmaste enhet')}.`,
  roundHeldOn: ({ day, participants }) =>
    `Kursen hölls ${say.day(day)} med ${say.count(participants, 'deltagare', 'deltagare')}.`,
  eitherCountHolds: ({ atStart, atEnd }) =>
    `Det var ${atStart} vid starten och ${atEnd} vid slutet. Avtalet säger inte vilket som räknas, men båda talen leder till samma sak.`,
  amountChosen: ({ reason }) => `Parterna har valt beloppet. Skäl: ${reason}`,
  acceptedByBoth: () => 'Båda parterna har godkänt det.',
  perParticipant: ({ participants, each }) =>
    `${say.count(participants, 'deltagare', 'deltagare')} à ${say.money(each)}.`,
  cappedAt: () => 'Avtalet sätter ett tak för beloppet.',
  roundsTimes: ({ rounds, each }) => `${say.count(rounds, 'kurs', 'kurser')} à ${say.money(each)}.`,
  neverBeforeTheRound: ({ day }) => `Det betalas i efterskott och aldrig före kursen, alltså tidigast ${say.day(day)}.`,
  weighed: ({ weighting, members, votes }) =>
    weighting === 'onePerParty'
      ? `${say.count(members, 'part har en', 'parter har var sin')} röst, oavsett hur många den skickar: ${say.count(votes, 'röst', 'röster')} sammanlagt.`
      : `Varje plats har en röst. ${say.count(members, 'part', 'parter')} har tillsammans ${say.count(votes, 'plats', 'platser')}.`,
  ballotsCounted: ({ inFavour, against, abstained, outstanding }) =>
    `${inFavour} för, ${against} emot, ${abstained} avstod, ${outstanding} saknas.`,
  noQuorumAsked: () => 'Det finns inget krav på hur många som måste delta.',
  quorumNeeded: ({ numerator, denominator, needed, votes, present }) =>
    `Minst ${numerator}/${denominator} av ${votes} måste delta, alltså ${needed}. ${present} deltar.`,
  majorityNeeded: ({ reach, numerator, denominator, of, needed }) =>
    `Det krävs ${reach === 'moreThan' ? 'mer än' : 'minst'} ${numerator}/${denominator} av ${lookUp(majorityBases, of, 'rösterna')}, alltså ${needed} för.`,
  tied: ({ rule }) =>
    rule === 'takenUpAgain' ? 'Rösterna står lika. Ärendet tas upp igen.' : 'Rösterna står lika. Förslaget faller.',
  castingVote: ({ result }) =>
    `Rösterna står lika. Ordförandens röst avgör: förslaget har ${result === 'carried' ? 'bifallits' : 'fallit'}.`,
  recommendsOnly: () => 'Varje kommun beslutar själv om sina lokala åtgärder, så det är en rekommendation.',
  takingPart: ({ agreements, parties }) =>
    `${say.count(agreements, 'avtal', 'avtal')} gäller den här dagen och ger plats åt ${say.count(parties, 'part', 'parter')}.`,
  asFiledHere: ({ members }) =>
    `Vi räknar med ${members === 1 ? 'den enda som är antecknad' : `de ${members} som är antecknade`} under ert eget avtal. Sekretariatet ser alla.`,
  seatsCounted: ({ demanded, filled }) =>
    `Avtalet kräver ${say.count(demanded, 'plats', 'platser')}. Besatta: ${filled}.`,
  hostedSoFar: ({ times, most }) =>
    `Har varit värd ${say.count(times, 'gång', 'gånger')}. Den som varit det mest: ${most}.`,
  hostedLast: () => 'Senast som värd.',
  neverHosted: () => 'Har inte varit värd än.',
  lookedAt: ({ from, until }) => `Vi ser på ${say.day(from)} till ${say.day(until)}.`,
  recommendedShare: ({ numerator, denominator }) =>
    `Avtalet rekommenderar minst ${numerator}/${denominator} årsarbetskraft.`,
  fundedUntil: () => 'Så länge räcker anslaget.',
  grantedForYear: ({ year }) => `Anslaget gäller ${year}.`,
  totalled: ({ count }) => `Vi lägger ihop ${say.count(count, 'anslag', 'anslag')}.`,
  noticeEnds: () => 'Uppsägningen står fast, så det är avtalets sista dag.',
  dayOfYearBefore: ({ from }) => `Avtalet nämner en fast dag varje år. Den sista före ${say.day(from)} gäller.`,
  everyMonths: ({ months, from }) => `Vi räknar ${say.months(months)} i taget från ${say.day(from)}.`,
  legalDate: () => 'Senast den dagen ska det vara gjort.',
  carriedOutWithin: ({ days, from }) =>
    `Det går ${say.days(days)} från beslutet till att det är gjort ${say.day(from)}.`,
  lastMeetingReaching: ({ body, from }) => `${body} måste behandla ärendet på ett möte senast ${say.day(from)}.`,
  handInBefore: ({ body, days, from }) => `${body} ska ha ärendet ${say.days(days)} före mötet ${say.day(from)}.`,
  officePrepares: ({ days, from }) =>
    `Förvaltningen behöver ${say.days(days)} innan ärendet lämnas in ${say.day(from)}.`,
  caseOpened: () => 'Ärendet öppnas.',
  officeReady: ({ days, from }) => `Förvaltningen behöver ${say.days(days)} från ${say.day(from)}.`,
  firstMeetingReached: ({ body, from, handInBy }) =>
    `${body} behandlar ärendet på det tidigaste möte som det hinner lämnas in till: det är klart ${say.day(from)} och ska lämnas in senast ${say.day(handInBy)}.`,
  carriedOutAfter: ({ days, from }) =>
    `Det går ${say.days(days)} från beslutet ${say.day(from)} till att det är gjort.`,
  easterSunday: () => 'Dagen räknas från påskdagen.',
  closedOccasion: ({ occasion }) => `Det är stängt: ${lookUp(occasions, occasion, 'stängd dag')}.`,
  closedThatWeekday: ({ day }) => `${say.weekday(day)} är det redan stängt, så det blir ingen extra stängd dag.`,
  fallsOnWeekend: ({ day }) =>
    `Dagen infaller på en helg: ${say.weekday(day)}. Är det redan stängt blir det ingen extra stängd dag.`,
  weekHoursAgreed: ({ from }) => `Båda parterna har godkänt öppettiderna, som gäller från ${say.day(from)}.`,
  specialHoursAgreed: ({ from, until }) =>
    `Båda parterna har godkänt särskilda öppettider från ${say.day(from)} till ${say.day(until)}.`,
  closedForIllness: ({ step }) => `Det är stängt på grund av sjukdom. Steg ${step} har tagits.`,
  stepOfContingency: ({ number, of }) =>
    `Avtalet har ${of} steg. Steg ${number} är det tidigaste som inte har prövats.`,
  documentDated: () => 'Det är dokumentets datum.',
  concludedOn: () => 'Den dagen slöts avtalet.',
  beginsOn: () => 'Dokumentet har inget datum, så vi räknar från avtalets startdag.',
  supersededOn: () => 'Från den dagen gäller något annat i stället.',
  ranks: ({ document, place }) => `I avtalets ordning är ${say.words(document)} nummer ${place}.`,
  clausesDisagree: ({ rule }) =>
    `När två bestämmelser säger emot varandra är avtalets svar: ${lookUp(conflictRules, rule, 'parterna avgör det')}.`,
  annexAccess: ({ access, annex }) =>
    `Ärendet har märkt bilaga ${annex} som ${access === 'open' ? 'öppen' : 'stängd'}.`,
};
