import type { Sentences } from './sentences.ts';

/** Right or wrong beside the terms that the test of sentences sets. */
export const english: Sentences = {
  wrong: {
    slotInText: {
      parties: ['The contact person at the municipality is ______.'],
      term: ['The agreement begins on [date].', 'Signed in (place) on (date).'],
      paymentByCalendar: [
        'The amount for the first year is DKK xxx,xxx.',
        'Invoices are sent to <e-mail address>.',
        'The budget amounts to DKK [●].',
        'The sum is DKK ___ in words: ___.',
      ],
      governanceBody: ['Meetings are held at: ........'],
      purpose: [
        'Name: ___________ Title: ___________',
        'The work covers the years 20XX to 20XX.',
        'The contact person is N.N.',
        'The case has number ??/????.',
        'The coordinator is (to be named).',
        'Read and approved on the ...... day of ...... .',
      ],
    },
    leftoverComment: {
      purpose: [
        '[To be confirmed with legal before signing]',
        'The service is free of charge. (Anna: do we still agree on this?)',
        'TBD: who hosts the first meeting.',
        'Comment from the lawyer: this should be shorter.',
        'The parties meet in May (delete if not relevant).',
        '*** check the numbers ***',
        'Choose one of the two alternatives below.',
        'Working draft, version 3.',
        'Old text, to be replaced once the board has met.',
        'Please check whether the address is still right.',
      ],
      paymentByCalendar: ['NB: check this paragraph with the finance department.'],
      term: ['Draft – not yet agreed between the parties.'],
    },
    doubledWord: {
      governanceBody: ['The parties shall meet to to discuss the results.'],
    },
    referenceToNone: {
      purpose: [
        'The notice follows section 27.',
        'See clause 14.3 for the division of costs.',
        'In accordance with § 31 of this agreement, the parties meet.',
        'The parties meet, cf. paragraph 22 below.',
        'This follows from clauses 1 and 41.',
        'As agreed in sub-clause 17.2, the rooms are free.',
      ],
    },
    otherLength: {
      ordinaryTermination: [
        'Either party may leave with a notice of three months.',
        "The agreement can be ended at a quarter's notice.",
        "The agreement may be ended at ninety days' notice.",
        'Notice: 3 months.',
        'The notice period is twelve weeks.',
        "The agreement can be terminated with one year's notice.",
        'A party that wants to leave says so two months ahead.',
        "Whoever wants out gives four months' warning.",
        'The period of notice amounts to 270 days.',
      ],
    },
    statedLengthDisagrees: {
      term: ['The agreement runs for a five-year period.'],
    },
    otherDay: {
      term: [
        'The agreement expires on the 30th of November 2029.',
        'It ends on 31/10/2029.',
        'The agreement takes effect from 1 Feb. 2026.',
        'The agreement ends with the month of June 2029.',
        'The agreement is valid until 2029-06-30.',
        'The agreement runs until the end of 2030.',
        'The agreement enters into force on the first of March 2026.',
        'The cooperation stops at midnight on 30 June 2028.',
        'It is in force until Midsummer 2028, more exactly 24.06.2028.',
      ],
    },
    otherYear: {
      appropriation: [
        'The money has been set aside for the years 2026 to 2030.',
        'The appropriation covers 2025 through 2028.',
        'The money is set aside for 2026, 2027, 2028 and 2029.',
      ],
    },
    otherAmount: {
      paymentByCalendar: [
        'The municipality contributes DKK 250,000 annually.',
        'The yearly contribution amounts to a quarter of a million kroner.',
        'The grant is DKK 240,500 per year.',
        'The contribution is two hundred thousand kroner a year.',
        'An annual amount of DKK 0.25 million is paid.',
        'The contribution is DKK 25,000 a month.',
        'Each quarter DKK 65,000 is paid.',
        'The contribution is 230 thousand kroner a year.',
        'The municipality transfers 20,833 kr. every month.',
        'Per year the association receives three hundred thousand kroner.',
      ],
    },
    otherCurrency: {
      paymentByCalendar: [
        'The municipality contributes SEK 240,000 annually.',
        'The annual contribution is 240,000 euros.',
      ],
    },
    otherNumber: {
      paymentPerEvent: [
        'A course is held when at least twelve parents have signed up.',
        'No more than 25 participants can take part.',
        'The course is cancelled when fewer than 8 take part.',
        'There are between 8 and 20 participants.',
        'A minimum of 6 and a maximum of 20 people take part.',
      ],
      purpose: ['The offer is for children aged 3 to 6.', 'The offer is for children up to the age of five.'],
    },
    otherFrequency: {
      paymentByCalendar: ['The contribution is paid in three instalments a year.', 'An invoice is sent monthly.'],
      governanceBody: [
        'The steering group meets every month.',
        'The group meets twice a year.',
        'The group convenes annually.',
        'Meetings take place every two months.',
        'The group holds six meetings a year.',
        'There are three meetings every year.',
      ],
    },
    otherTurningPoint: {
      ordinaryTermination: [
        'Notice takes effect at the end of a calendar month.',
        'The agreement can be ended at the turn of a year.',
        'Notice of six months is given to 31 December.',
        "Six months' notice to the first day of a month.",
        'Notice must be given to the last day of a calendar year.',
      ],
    },
    otherTiming: {
      paymentByCalendar: [
        'The contribution is paid up front.',
        'The instalments fall due at the start of each quarter.',
        'The municipality pays beforehand.',
      ],
    },
    misspelledName: {
      purpose: ['Børns Vilkor provides the counsellors.'],
    },
    thresholdUndefined: {
      commitment: [
        'The municipality provides appropriate rooms.',
        'The association ensures the necessary staffing.',
        'The municipality answers within a reasonable time.',
        'The association reacts if the number of participants falls significantly.',
        'The association sees to it that there is enough staff.',
      ],
      condition: ['In case of a considerable change the parties talk.'],
    },
  },
  right: {
    term: [
      'The municipality has CVR 20271231.',
      'The case has number 20271231.',
      'Case 20271231 is about it.',
      'The agreement runs from 20260101 to 20291231.',
      'It is recorded under 20271331.',
      'The phone number is 202712310.',
    ],
    paymentByCalendar: ['Invoices go to account 20271231.'],
    purpose: [
      'The work runs for up to five years.',
      'The offer is for children up to the age of six.',
      'Information is kept for a year (deleted after that).',
      'Draft minutes are sent within a week.',
      'The children choose one of the options below.',
      'What it is is a meeting place.',
      'This follows from clauses 1 and 2.',
      'This follows from clause 1 and 30 days of notice.',
    ],
    paymentPerEvent: [
      'A course is cancelled when fewer than 10 take part.',
      'There are between 10 and 20 participants.',
    ],
    appropriation: ['The money is set aside for 2026, 2027 and 2028.'],
    commitment: ['The suitability of the rooms is looked at together.'],
    ordinaryTermination: [
      "Six months' notice to the end of a calendar quarter.",
      "Six months' notice to the turn of a quarter.",
    ],
  },
};
