import type { TextFaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { say } from './terms.ts';

const kinds: Readonly<Record<string, string>> = {
  party: 'One organisation',
  body: 'One body',
  role: 'One role',
  programme: 'The programme',
};

/** What is wrong with the text itself, or with what it says beside the recorded terms. */
export const textFaults: TextFaultSentences = {
  openSlot: ({ occurrences, slot }) => ({
    wrong: `Still to be filled, ${say.count(occurrences, 'place', 'places')}: ${say.words(slot)}.`,
    ask: 'What is to stand there?',
  }),
  slotInText: ({ text }) => ({
    wrong: `The text has a place that is still to be filled: “${text}”.`,
    ask: 'What is to stand there?',
  }),
  leftoverComment: ({ text }) => ({
    wrong: `An editor’s comment was left in the text: “${text}”.`,
    ask: 'Has it been dealt with? Take it out when it has.',
  }),
  slotDoublesWord: ({ slot, word }) => ({
    wrong: `After “${slot}” comes “${word}”: filled with the full name, the word stands twice.`,
    ask: 'Should the word after the slot go?',
  }),
  doubledWord: ({ text }) => ({
    wrong: `A word stands twice in a row: “${text}”.`,
    ask: 'Which of the two should go?',
  }),
  numberMissing: ({ before, number }) => ({
    wrong: `No section has the number ${number}; number ${before} comes without it.`,
    ask: 'Is a section missing, or only the number wrong?',
  }),
  numberDoubled: ({ number }) => ({
    wrong: `Two sections have the number ${number}.`,
    ask: 'Which number should each of them have?',
  }),
  numberOutOfOrder: ({ after, number }) => ({
    wrong: `Section ${number} comes after section ${after}.`,
    ask: 'Is the order wrong, or the number?',
  }),
  referenceToNone: ({ said }) => ({
    wrong: `The text refers to “${said}”, but the agreement has no section of that number.`,
    ask: 'Which section is meant?',
  }),
  severalNames: ({ names, of }) => ({
    wrong: `${lookUp(kinds, of, 'One of them')} has several names: ${say.all(names)}.`,
    ask: 'Are they the same? Choose one name.',
  }),
  misspelledName: ({ name, text }) => ({
    wrong: `“${text}” is nearly the name ${name}, but not quite.`,
    ask: `Is ${name} meant?`,
  }),
  otherLength: ({ count, said, unit }) => ({
    wrong: `The text says “${said}”; the recorded terms say ${unit === 'months' ? say.months(count) : say.days(count)}.`,
    ask: 'Which length holds?',
  }),
  otherDay: ({ day, said }) => ({
    wrong: `The text says ${say.day(said)}; the recorded terms say ${say.day(day)}.`,
    ask: 'Which day holds?',
  }),
  otherYear: ({ said, year }) => ({
    wrong: `The text says ${said}; the recorded terms say ${year}.`,
    ask: 'Which year holds?',
  }),
  otherAmount: ({ amount, said }) => ({
    wrong: `The text says “${said}”; the recorded terms say ${say.money(amount)}.`,
    ask: 'Which amount holds?',
  }),
  otherCurrency: ({ currency, said }) => ({
    wrong: `The text says “${said}”, but the recorded terms are in ${currency}.`,
    ask: 'In which currency is it paid?',
  }),
  otherNumber: ({ number, said }) => ({
    wrong: `The text says “${said}”; the recorded terms say ${number}.`,
    ask: 'Which number holds?',
  }),
  languagesDiffer: ({ other, said }) => ({
    wrong: `The languages say different things: “${said}” in one, “${other}” in another.`,
    ask: 'Which is right? The agreement’s own language comes first.',
  }),
  thresholdUndefined: ({ word }) => ({
    wrong: `Something follows from the word “${word}”, and nothing says how much it takes.`,
    ask: 'What is the measure? Give a number or some examples.',
  }),
};
