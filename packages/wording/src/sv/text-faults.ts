import type { TextFaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { say } from './terms.ts';

const kinds: Readonly<Record<string, string>> = {
  party: 'Samma organisation',
  body: 'Samma forum',
  role: 'Samma roll',
  programme: 'Programmet',
};

/** What is wrong with the text itself, or with what it says beside the recorded terms. */
export const textFaults: TextFaultSentences = {
  openSlot: ({ occurrences, slot }) => ({
    wrong: `Återstår att fylla i, ${say.count(occurrences, 'ställe', 'ställen')}: ${say.words(slot)}.`,
    ask: 'Vad ska stå där?',
  }),
  slotInText: ({ text }) => ({
    wrong: `Texten har ett ställe som återstår att fylla i: ”${text}”.`,
    ask: 'Vad ska stå där?',
  }),
  leftoverComment: ({ text }) => ({
    wrong: `En redaktörs kommentar har blivit kvar i texten: ”${text}”.`,
    ask: 'Är den åtgärdad? Ta bort den när den är det.',
  }),
  slotDoublesWord: ({ slot, word }) => ({
    wrong: `Efter ”${slot}” står ”${word}”: med hela namnet kommer ordet att stå två gånger.`,
    ask: 'Ska ordet efter luckan tas bort?',
  }),
  doubledWord: ({ text }) => ({
    wrong: `Ett ord står två gånger i rad: ”${text}”.`,
    ask: 'Vilket av de två ska bort?',
  }),
  numberMissing: ({ before, number }) => ({
    wrong: `Inget avsnitt har nummer ${number}; nummer ${before} kommer utan det.`,
    ask: 'Saknas ett avsnitt, eller är det bara numret?',
  }),
  numberDoubled: ({ number }) => ({
    wrong: `Två avsnitt har nummer ${number}.`,
    ask: 'Vilket nummer ska vart och ett ha?',
  }),
  numberOutOfOrder: ({ after, number }) => ({
    wrong: `Avsnitt ${number} kommer efter avsnitt ${after}.`,
    ask: 'Är det ordningen eller numret som är fel?',
  }),
  referenceToNone: ({ said }) => ({
    wrong: `Texten hänvisar till ”${said}”, men avtalet har inget avsnitt med det numret.`,
    ask: 'Vilket avsnitt är det som avses?',
  }),
  severalNames: ({ names, of }) => ({
    wrong: `${lookUp(kinds, of, 'Samma sak')} har flera namn: ${say.all(names)}.`,
    ask: 'Är de samma? Välj ett namn.',
  }),
  misspelledName: ({ name, text }) => ({
    wrong: `”${text}” är nästan namnet ${name}, men inte riktigt.`,
    ask: `Är ${name} menat?`,
  }),
  otherLength: ({ count, said, unit }) => ({
    wrong: `Texten säger ”${said}”, de registrerade villkoren ${unit === 'months' ? say.months(count) : say.days(count)}.`,
    ask: 'Vilken längd gäller?',
  }),
  otherDay: ({ day, said }) => ({
    wrong: `Texten säger ${say.day(said)}, de registrerade villkoren ${say.day(day)}.`,
    ask: 'Vilken dag gäller?',
  }),
  otherYear: ({ said, year }) => ({
    wrong: `Texten säger ${said}, de registrerade villkoren ${year}.`,
    ask: 'Vilket år gäller?',
  }),
  otherAmount: ({ amount, said }) => ({
    wrong: `Texten säger ”${said}”, de registrerade villkoren ${say.money(amount)}.`,
    ask: 'Vilket belopp gäller?',
  }),
  otherCurrency: ({ currency, said }) => ({
    wrong: `Texten säger ”${said}”, men de registrerade villkoren är i ${currency}.`,
    ask: 'I vilken valuta betalas det?',
  }),
  otherNumber: ({ number, said }) => ({
    wrong: `Texten säger ”${said}”, de registrerade villkoren ${number}.`,
    ask: 'Vilket tal gäller?',
  }),
  languagesDiffer: ({ other, said }) => ({
    wrong: `Språken säger olika saker: ”${said}” på ett, ”${other}” på ett annat.`,
    ask: 'Vad är rätt? Avtalets eget språk går före.',
  }),
  thresholdUndefined: ({ word }) => ({
    wrong: `Ordet ”${word}” avgör vad som följer, och inget säger hur mycket som krävs.`,
    ask: 'Vad är måttet? Ge ett tal eller några exempel.',
  }),
};
