/** The rules that nothing carries yet, and why; the walk over the register allows exactly these. */
export const notYetCarried = {
  'S0.26': 'No rule lays the plans of several municipalities beside each other.',
  'S0.43': 'A service has no price mode of its own yet; what costs extra is an extra order.',
  'S0.44': 'A service has no price mode of its own yet; what costs extra is an extra order.',
  'S2.17': 'Goals and success criteria are words of a clause; nothing maps them yet.',
  'S2.19': 'Only the economic section of a case is a datum; the others are not.',
  'S2.20': 'A case has no list of recommendations.',
  'S2.21': 'The annex line is kept, but open or closed decides nothing yet.',
  'S4.04': 'Counselling is not registered here yet, so no access rule stands before it.',
  'S4.09': 'Families are not registered here yet, so nobody is checked against the target group.',
  'S4.10': 'Families are not registered here yet, so no level of need is used.',
  'S4.11': 'Families are not registered here yet, so no activity is checked against a level of need.',
  'S4.13': 'Families are not registered here yet.',
  'S4.14': 'Counselling is not registered here yet.',
  'S4.23': 'The day-to-day lead is a promise of its clause, not a role of its own yet.',
} as const;
