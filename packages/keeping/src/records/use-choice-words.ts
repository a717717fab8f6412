import { useLingui } from '@lingui/react/macro';

/** What may be chosen, as a question and its answers. */
export function useChoiceWords() {
  const { t } = useLingui();
  const questions: Readonly<Record<string, { readonly short: string; readonly whole: string }>> = {
    planYears: { short: t`how the plan counts its years`, whole: t`How does the plan count its years?` },
    counting: { short: t`when participants are counted`, whole: t`When are the participants counted?` },
    aboveMost: {
      short: t`what holds above the most participants`,
      whole: t`What holds for a course with more than the most participants?`,
    },
    invoicing: { short: t`when courses are invoiced`, whole: t`When are courses invoiced?` },
    instalments: { short: t`when the yearly amount is paid`, whole: t`When is the yearly amount paid?` },
    split: { short: t`how the yearly amount is divided`, whole: t`How is the yearly amount divided?` },
    rounding: { short: t`how amounts are rounded`, whole: t`How are amounts rounded?` },
  };
  const answers: Readonly<Record<string, string>> = {
    calendarYear: t`By calendar years`,
    agreementYear: t`By years from the agreement’s first day`,
    atStart: t`When the course begins`,
    atEnd: t`When the course ends`,
    notHeld: t`It does not count as held`,
    paid: t`It is paid`,
    afterEachEvent: t`After each course`,
    yearly: t`Once a year`,
    even: t`In even instalments`,
    advance: t`In advance`,
    arrears: t`In arrears`,
    wholeUnit: t`To whole kroner`,
    minorUnit: t`To the smallest unit`,
  };
  return {
    question: (of: string, options: readonly string[]) =>
      questions[options.includes('even') ? 'split' : of] ?? { short: of, whole: of },
    answer: (word: string) => answers[word] ?? word,
  };
}
