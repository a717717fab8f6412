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

export const steps: StepSentences = {
  stated: () => 'Dagen står i aftalen.',
  startedBy: ({ event }) => `Aftalen begynder, ${lookUp(events, event, someEvent)}. Den dag er registreret.`,
  noticeGiven: () => 'Opsigelsen bliver givet.',
  countedFrom: ({ reading }) =>
    reading === 'fromNoticeDay'
      ? 'Varslet regnes fra og med den dag, opsigelsen bliver givet.'
      : 'Varslet regnes fra dagen efter opsigelsen.',
  monthsAdded: ({ months }) => `Vi lægger ${say.months(months)} til.`,
  daysAdded: ({ days }) => `Vi lægger ${say.days(days)} til.`,
  monthsCountedBack: ({ months, from }) => `Vi tæller ${say.months(months)} tilbage fra den ${say.day(from)}.`,
  daysCountedBack: ({ days, from }) => `Vi tæller ${say.days(days)} tilbage fra den ${say.day(from)}.`,
  clampedToMonthEnd: ({ missingDayOfMonth }) =>
    `Måneden har ingen ${missingDayOfMonth}. dag, så månedens sidste dag gælder.`,
  aligned: ({ turningPoint, from, day }) => {
    const point = lookUp(turningPoints, turningPoint, 'den dag, aftalen nævner');
    const order = Temporal.PlainDate.compare(from, day);
    if (order === 0) return `Dagen er allerede ${point}.`;
    return order < 0 ? `Vi går frem til ${point}.` : `Vi går tilbage til ${point}.`;
  },
  notAligned: () => 'Aftalen kan slutte på en hvilken som helst dag, så dagen bliver stående.',
  notBefore: () => 'Aftalen kan tidligst slutte på den dag, den selv nævner.',
  immediate: () => 'Der er intet varsel. Det virker samme dag.',
  termEndsFirst: ({ ends, day }) =>
    `Aftalen udløber af sig selv den ${say.day(ends)}. En opsigelse med virkning fra den ${say.day(day)} ændrer ikke noget.`,
  dayBefore: () => 'Aftalen gælder til og med dagen før.',
  renewsUnlessOptedOut: ({ day }) => `Aftalen fortsætter af sig selv, hvis ingen siger nej senest den ${say.day(day)}.`,
  extendedUntil: () => 'Aftalen er forlænget.',
  periodOf: ({ every, from, until }) => {
    const period = say.period(from, until);
    const [season = '', year = ''] = every.split(' ');
    if (season in seasons)
      return `${(seasons as Readonly<Record<string, string>>)[season]} ${year} er perioden ${period}.`;
    if (every === 'instalment') return `Raten gælder ${period}.`;
    return every === 'plan' ? `Planen dækker ${period}.` : `Perioden er ${period}.`;
  },
  wholePeriodsOnly: ({ every }) => `Kun ${lookUp(wholePeriods, every, 'hele perioder')} tæller.`,
  beforeEndOf: ({ period }) => `Fristen er den sidste dag i periodens ${period.replace('month ', '')}. måned.`,
  yearlyAmount: () => 'Beløbet om året står i aftalen.',
  splitEvenly: ({ parts, part }) => `Året deles i ${parts} lige store dele. Det her er del ${part}.`,
  remainderFirst: ({ minorUnits }) =>
    minorUnits === 1
      ? '1 øre kan ikke deles lige. Den ligger i den første del.'
      : `${minorUnits} øre kan ikke deles lige. De ligger i de første dele.`,
  totalStated: () => 'Aftalen angiver det samlede beløb.',
  listedPart: ({ number, of }) => `Det her er rate ${number} af ${of}, sådan som aftalen deler beløbet.`,
  indexed: ({ index, year, base, figure }) =>
    `Beløbet følger ${say.words(index)}: fra ${say.figure(base)} til ${say.figure(figure)} i ${year}.`,
  roundedTo: ({ rounding }) => `Afrundet til ${lookUp(roundings, rounding, 'nærmeste enhed')}.`,
  roundHeldOn: ({ day, participants }) =>
    `Forløbet blev gennemført den ${say.day(day)} med ${say.count(participants, 'deltager', 'deltagere')}.`,
  eitherCountHolds: ({ atStart, atEnd }) =>
    `Der var ${atStart} ved start og ${atEnd} til sidst. Aftalen siger ikke, hvad der tæller, men begge tal fører til det samme.`,
  amountChosen: ({ reason }) => `Parterne har valgt beløbet. Begrundelse: ${reason}`,
  acceptedByBoth: () => 'Begge parter har sagt ja.',
  perParticipant: ({ participants, each }) =>
    `${say.count(participants, 'deltager', 'deltagere')} à ${say.money(each)}.`,
  cappedAt: () => 'Aftalen sætter et loft over beløbet.',
  roundsTimes: ({ rounds, each }) => `${say.count(rounds, 'forløb', 'forløb')} à ${say.money(each)}.`,
  neverBeforeTheRound: ({ day }) => `Der betales bagud og aldrig før forløbet, altså tidligst den ${say.day(day)}.`,
  weighed: ({ weighting, members, votes }) =>
    weighting === 'onePerParty'
      ? `${say.count(members, 'part har', 'parter har hver')} én stemme, uanset hvor mange den sender: ${say.count(votes, 'stemme', 'stemmer')} i alt.`
      : `Hver plads har én stemme. ${say.count(members, 'part', 'parter')} har tilsammen ${say.count(votes, 'plads', 'pladser')}.`,
  ballotsCounted: ({ inFavour, against, abstained, outstanding }) =>
    `${inFavour} for, ${against} imod, ${abstained} undlod, ${outstanding} mangler.`,
  noQuorumAsked: () => 'Der er intet krav om, hvor mange der skal være med.',
  quorumNeeded: ({ numerator, denominator, needed, votes, present }) =>
    `Mindst ${numerator}/${denominator} af ${votes} skal være med, altså ${needed}. ${present} er med.`,
  majorityNeeded: ({ reach, numerator, denominator, of, needed }) =>
    `Der skal ${reach === 'moreThan' ? 'mere end' : 'mindst'} ${numerator}/${denominator} til af ${lookUp(majorityBases, of, 'stemmerne')}, altså ${needed} for.`,
  tied: ({ rule }) =>
    rule === 'takenUpAgain' ? 'Stemmerne står lige. Sagen tages op igen.' : 'Stemmerne står lige. Forslaget falder.',
  castingVote: ({ result }) =>
    `Stemmerne står lige. Formandens stemme afgør: forslaget er ${result === 'carried' ? 'vedtaget' : 'faldet'}.`,
  recommendsOnly: () => 'Hver kommune bestemmer selv over sine lokale tiltag, så det er en anbefaling.',
  takingPart: ({ agreements, parties }) =>
    `${say.count(agreements, 'aftale', 'aftaler')} gælder denne dag og giver plads til ${say.count(parties, 'part', 'parter')}.`,
  asFiledHere: ({ members }) =>
    `Vi regner med ${members === 1 ? 'den ene' : `de ${members}`}, der er skrevet op under jeres egen aftale. Sekretariatet ser alle.`,
  seatsCounted: ({ demanded, filled }) =>
    `Aftalen kræver ${say.count(demanded, 'plads', 'pladser')}. Besat: ${filled}.`,
  hostedSoFar: ({ times, most }) =>
    `Har været vært ${say.count(times, 'gang', 'gange')}. Den, der har været det mest: ${most}.`,
  hostedLast: () => 'Sidst som vært.',
  neverHosted: () => 'Har ikke været vært endnu.',
  lookedAt: ({ from, until }) => `Vi ser på ${say.day(from)} til ${say.day(until)}.`,
  recommendedShare: ({ numerator, denominator }) => `Aftalen anbefaler mindst ${numerator}/${denominator} årsværk.`,
  fundedUntil: () => 'Så længe rækker bevillingen.',
  grantedForYear: ({ year }) => `Bevillingen gælder ${year}.`,
  totalled: ({ count }) => `Vi lægger ${say.count(count, 'bevilling', 'bevillinger')} sammen.`,
  noticeEnds: () => 'Opsigelsen står ved magt, så det er aftalens sidste dag.',
  dayOfYearBefore: ({ from }) => `Aftalen nævner en fast dag om året. Den sidste før den ${say.day(from)} gælder.`,
  everyMonths: ({ months, from }) => `Vi tæller ${say.months(months)} ad gangen fra den ${say.day(from)}.`,
  legalDate: () => 'Senest den dag skal det være gjort.',
  carriedOutWithin: ({ days, from }) =>
    `Der går ${say.days(days)} fra beslutningen, til det er gjort den ${say.day(from)}.`,
  lastMeetingReaching: ({ body, from }) => `${body} skal behandle sagen på et møde senest den ${say.day(from)}.`,
  handInBefore: ({ body, days, from }) => `${body} skal have sagen ${say.days(days)} før mødet den ${say.day(from)}.`,
  officePrepares: ({ days, from }) =>
    `Forvaltningen skal bruge ${say.days(days)}, før sagen afleveres den ${say.day(from)}.`,
  caseOpened: () => 'Sagen bliver åbnet.',
  officeReady: ({ days, from }) => `Forvaltningen skal bruge ${say.days(days)} fra den ${say.day(from)}.`,
  firstMeetingReached: ({ body, from, handInBy }) =>
    `${body} behandler sagen på det første møde, den kan nå at blive afleveret til: den er klar den ${say.day(from)} og skal afleveres senest den ${say.day(handInBy)}.`,
  carriedOutAfter: ({ days, from }) =>
    `Der går ${say.days(days)} fra beslutningen den ${say.day(from)}, til det er gjort.`,
  easterSunday: () => 'Dagen regnes fra påskedag.',
  closedOccasion: ({ occasion }) => `Der er lukket: ${lookUp(occasions, occasion, 'lukkedag')}.`,
  closedThatWeekday: ({ day }) => `${say.weekday(day)} er der lukket i forvejen, så det er ikke en ekstra lukkedag.`,
  fallsOnWeekend: ({ day }) =>
    `Dagen falder i en weekend: ${say.weekday(day)}. Er der lukket i forvejen, er det ikke en ekstra lukkedag.`,
  weekHoursAgreed: ({ from }) => `Begge parter har godkendt åbningstiderne, som gælder fra den ${say.day(from)}.`,
  specialHoursAgreed: ({ from, until }) =>
    `Begge parter har godkendt særlige åbningstider fra den ${say.day(from)} til den ${say.day(until)}.`,
  closedForIllness: ({ step }) => `Der er lukket på grund af sygdom. Trin ${step} er taget.`,
  stepOfContingency: ({ number, of }) => `Aftalen har ${of} trin. Trin ${number} er det første, der ikke er prøvet.`,
  documentDated: () => 'Det er dokumentets dato.',
  concludedOn: () => 'Den dag blev aftalen indgået.',
  beginsOn: () => 'Dokumentet har ingen dato, så vi regner fra aftalens første dag.',
  supersededOn: () => 'Fra den dag gælder noget andet i stedet.',
  ranks: ({ document, place }) => `I aftalens rækkefølge er ${say.words(document)} nummer ${place}.`,
  clausesDisagree: ({ rule }) =>
    `Når to bestemmelser modsiger hinanden, er aftalens svar: ${lookUp(conflictRules, rule, 'parterne afgør det')}.`,
  annexAccess: ({ access, annex }) => `Sagen har mærket bilag ${annex} som ${access === 'open' ? 'åbent' : 'lukket'}.`,
};
