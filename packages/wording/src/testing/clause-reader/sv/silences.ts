import type { silences as places } from '../da/silences.ts';

export const silences: typeof places = {
  commitment: {
    price: 'om det är gratis',
  },
  parties: {
    invited: 'säger inte hur många som är inbjudna',
    leaving: 'säger inte om de andra fortsätter',
    remaining: 'hur många som måste vara kvar',
  },
  purpose: {
    ages: 'Ingen ålder nämns här',
    lead: 'säger inte vem som har ansvaret',
  },
  term: {
    end: 'säger inte vilken dag det upphör',
  },
  breach: {
    notice: 'upphör avtalet genast',
  },
  renewal: {
    times: 'hur många gånger det kan förlängas',
  },
  governanceBody: {
    seats: 'säger inte vilka som sitter i',
    established: 'inrättas',
    meetings: 'säger inte hur ofta',
    rule: 'fattar beslut\\.',
    weight: 'räknas per part eller',
    majority: 'hur många röster ett beslut',
    quorum: 'hur många som måste vara närvarande',
    tie: 'vad som händer vid lika',
  },
  role: {
    share: 'hur stor tjänsten är',
  },
  plan: {
    adoptedBy: 'Parterna antar den tillsammans',
    parts: 'säger inte vad planen ska',
  },
  paymentByCalendar: {
    from: 'Betalningen följer avtalstiden',
  },
  paymentPerEvent: {
    cap: 'hur mycket en kurs får kosta som mest',
    criterion: 'säger inte vad som avgör beloppet',
    perYear: 'mål för antalet kurser om året',
    inTotal: 'mål för antalet kurser sammanlagt',
    price: 'vad det kostar att delta',
    arrangedBy: 'säger inte vem som ordnar det',
    about: 'säger inte hur mycket\\.',
  },
  appropriation: {
    decidedOn: 'säger inte när det beslutades',
  },
  funding: {
    funder: 'nämner ingen fond',
    administeredBy: 'säger inte vem som förvaltar',
    items: 'säger inte vem som betalar vad',
    budget: 'säger inte vem som tar fram',
    grantDays: 'säger inte när stödet löper',
    grantFrom: 'säger inte från när',
    grantUntil: 'säger inte hur länge',
  },
  communication: {
    approval: 'kräver inte att material',
    answer: 'hur snabbt svaret',
    logos: 'inga särskilda logotyper',
  },
  reporting: {
    content: 'säger inte vad rapporten ska',
  },
  dataProtection: {
    statutes: 'inte till någon lag',
    consent: 'säger inte vem som inhämtar',
    storage: 'säger inte vem som förvarar',
    notifying: 'ingen skyldighet att anmäla',
  },
  openingHours: {
    closed: 'inga stängda dagar',
    special: 'inga särskilda öppettider',
    contingency: 'säger inte vad som händer om någon',
  },
  condition: {
    earlier: 'inte till något tidigare ärende',
    since: 'när det andra avtalet började',
    policy: 'när den grunden gäller',
    policyFrom: 'säger inte från när',
    policyUntil: 'säger inte hur länge',
  },
  precedence: {
    between: 'vad som gäller när två bestämmelser',
  },
  signature: {
    parties: 'säger inte vem som skriver under',
    roles: 'säger inte vem som gör det',
    originals: 'säger inte hur många exemplar',
  },
};
