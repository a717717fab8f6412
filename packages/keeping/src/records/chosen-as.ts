import type { ChoiceMadeChosenInput } from '../generated/graphql.ts';

const chosenByWord: Readonly<Record<string, ChoiceMadeChosenInput>> = {
  'planYears/calendarYear': { planYears: { yearsRun: 'CALENDAR_YEAR' } },
  'planYears/agreementYear': { planYears: { yearsRun: 'AGREEMENT_YEAR' } },
  'counting/atStart': { counting: { counted: 'AT_START' } },
  'counting/atEnd': { counting: { counted: 'AT_END' } },
  'aboveMost/notHeld': { aboveMost: { aboveMost: 'NOT_HELD' } },
  'aboveMost/paid': { aboveMost: { aboveMost: 'PAID' } },
  'invoicing/afterEachEvent': { invoicing: { invoicing: 'AFTER_EACH_EVENT' } },
  'invoicing/yearly': { invoicing: { invoicing: 'YEARLY' } },
  'instalments/even': { instalments: { split: 'EVEN' } },
  'instalments/advance': { instalments: { timing: 'ADVANCE' } },
  'instalments/arrears': { instalments: { timing: 'ARREARS' } },
  'rounding/wholeUnit': { rounding: { rounding: 'WHOLE_UNIT' } },
  'rounding/minorUnit': { rounding: { rounding: 'MINOR_UNIT' } },
};

/** A choice as it is sent; null where nothing is chosen. */
export function chosenAs(of: string, word: string): ChoiceMadeChosenInput | null {
  return chosenByWord[`${of}/${word}`] ?? null;
}
