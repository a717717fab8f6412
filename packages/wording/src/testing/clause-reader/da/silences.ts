/** What stands in a Danish text where the agreement leaves something open. */
export const silences = {
  commitment: {
    price: 'om det er gratis',
  },
  parties: {
    invited: 'siger ikke, hvor mange der er inviteret',
    leaving: 'siger ikke, om de andre fortsætter',
    remaining: 'hvor mange der skal være tilbage',
  },
  purpose: {
    ages: 'Her er ikke nævnt nogen alder',
    lead: 'siger ikke, hvem der har ansvaret',
  },
  term: {
    end: 'siger ikke, hvilken dag den slutter',
  },
  breach: {
    notice: 'slutter aftalen med det samme',
  },
  renewal: {
    times: 'hvor mange gange den kan forlænges',
  },
  governanceBody: {
    seats: 'siger ikke, hvem der sidder i',
    established: 'bliver nedsat',
    meetings: 'siger ikke, hvor tit',
    rule: 'træffer beslutninger',
    weight: 'tæller pr. part eller',
    majority: 'hvor mange stemmer en beslutning',
    quorum: 'hvor mange der skal være til stede',
    tie: 'hvad der sker, når stemmerne',
  },
  role: {
    share: 'hvor stor en stilling',
  },
  plan: {
    adoptedBy: 'Parterne vedtager den sammen',
    parts: 'siger ikke, hvad planen skal',
  },
  paymentByCalendar: {
    from: 'Betalingen følger aftalens løbetid',
  },
  paymentPerEvent: {
    cap: 'hvor meget et forløb højst',
    criterion: 'siger ikke, hvad der afgør beløbet',
    perYear: 'mål for antallet af forløb om året',
    inTotal: 'mål for antallet af forløb i alt',
    price: 'hvad det koster at deltage',
    arrangedBy: 'siger ikke, hvem der står for det',
    about: 'siger ikke, hvor meget\\.',
  },
  appropriation: {
    decidedOn: 'siger ikke, hvornår det blev besluttet',
  },
  funding: {
    funder: 'nævner ingen fond',
    administeredBy: 'siger ikke, hvem der forvalter',
    items: 'siger ikke, hvem der betaler hvad',
    budget: 'siger ikke, hvem der laver',
    grantDays: 'siger ikke, hvornår støtten løber',
    grantFrom: 'siger ikke, fra hvornår',
    grantUntil: 'siger ikke, hvor længe',
  },
  communication: {
    approval: 'kræver ikke, at materiale',
    answer: 'hvor hurtigt svaret',
    logos: 'ingen bestemte logoer',
  },
  reporting: {
    content: 'siger ikke, hvad rapporten skal',
  },
  dataProtection: {
    statutes: 'ikke til nogen lov',
    consent: 'siger ikke, hvem der indhenter',
    storage: 'siger ikke, hvem der opbevarer',
    notifying: 'ingen pligt til at underrette',
  },
  openingHours: {
    closed: 'ingen lukkedage',
    special: 'ingen særlige åbningstider',
    contingency: 'siger ikke, hvad der sker, når nogen',
  },
  condition: {
    earlier: 'ikke til en tidligere sag',
    since: 'hvornår den anden aftale begyndte',
    policy: 'hvornår det grundlag gælder',
    policyFrom: 'siger ikke, fra hvornår',
    policyUntil: 'siger ikke, hvor længe',
  },
  precedence: {
    between: 'hvad der gælder, når to bestemmelser',
  },
  signature: {
    parties: 'siger ikke, hvem der skriver under',
    roles: 'siger ikke, hvem der gør det',
    originals: 'siger ikke, hvor mange eksemplarer',
  },
};
