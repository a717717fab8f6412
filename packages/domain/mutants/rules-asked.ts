/** The rules about money, dates, votes and the ledger, by folder under `src`. */
export const rulesAsked = [
  'ledger',
  'agreement',
  'body',
  'vote',
  'calendar',
  'round',
  'lead-time',
  'hours',
  'invoice',
  'money',
  'extra-order',
  'regulation',
  'share',
] as const;

/** Reading a definition is no rule: its tables name every error, and its words are asked elsewhere; nor is what builds a test's facts or times it. */
export const notRules: readonly string[] = [
  'src/agreement/definition*.ts',
  'src/**/{a,an,any}-*.ts',
  'src/**/testing/**',
  'src/**/*.bench.ts',
];
