import type { TextFaultSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { say } from './terms.ts';

const kinds: Readonly<Record<string, string>> = {
  party: 'Den samme organisation',
  body: 'Det samme forum',
  role: 'Den samme rolle',
  programme: 'Programmet',
};

/** What is wrong with the text itself, or with what it says beside the recorded terms. */
export const textFaults: TextFaultSentences = {
  openSlot: ({ occurrences, slot }) => ({
    wrong: `Mangler at blive udfyldt, ${say.count(occurrences, 'sted', 'steder')}: ${say.words(slot)}.`,
    ask: 'Hvad skal der stå?',
  }),
  slotInText: ({ text }) => ({
    wrong: `Teksten har et sted, der mangler at blive udfyldt: »${text}«.`,
    ask: 'Hvad skal der stå?',
  }),
  leftoverComment: ({ text }) => ({
    wrong: `En redaktørs kommentar er blevet stående i teksten: »${text}«.`,
    ask: 'Er der taget hånd om den? Tag den ud, når der er.',
  }),
  slotDoublesWord: ({ slot, word }) => ({
    wrong: `Efter »${slot}« står der »${word}«: med det fulde navn kommer ordet til at stå to gange.`,
    ask: 'Skal ordet efter feltet væk?',
  }),
  doubledWord: ({ text }) => ({
    wrong: `Et ord står to gange i træk: »${text}«.`,
    ask: 'Hvilket af de to skal væk?',
  }),
  numberMissing: ({ before, number }) => ({
    wrong: `Intet afsnit har nummer ${number}; nummer ${before} kommer uden det.`,
    ask: 'Mangler der et afsnit, eller er det kun nummeret?',
  }),
  numberDoubled: ({ number }) => ({
    wrong: `To afsnit har nummer ${number}.`,
    ask: 'Hvilket nummer skal de hver især have?',
  }),
  numberOutOfOrder: ({ after, number }) => ({
    wrong: `Afsnit ${number} kommer efter afsnit ${after}.`,
    ask: 'Er det rækkefølgen eller nummeret, der er forkert?',
  }),
  referenceToNone: ({ said }) => ({
    wrong: `Teksten henviser til »${said}«, men aftalen har ikke noget afsnit med det nummer.`,
    ask: 'Hvilket afsnit er der tænkt på?',
  }),
  severalNames: ({ names, of }) => ({
    wrong: `${lookUp(kinds, of, 'Det samme')} har flere navne: ${say.all(names)}.`,
    ask: 'Er de det samme? Vælg ét navn.',
  }),
  misspelledName: ({ name, text }) => ({
    wrong: `»${text}« er næsten navnet ${name}, men ikke helt.`,
    ask: `Er ${name} ment?`,
  }),
  otherLength: ({ count, said, unit }) => ({
    wrong: `Teksten siger »${said}«, de registrerede vilkår ${unit === 'months' ? say.months(count) : say.days(count)}.`,
    ask: 'Hvilken længde gælder?',
  }),
  otherDay: ({ day, said }) => ({
    wrong: `Teksten siger den ${say.day(said)}, de registrerede vilkår den ${say.day(day)}.`,
    ask: 'Hvilken dag gælder?',
  }),
  otherYear: ({ said, year }) => ({
    wrong: `Teksten siger ${said}, de registrerede vilkår ${year}.`,
    ask: 'Hvilket år gælder?',
  }),
  otherAmount: ({ amount, said }) => ({
    wrong: `Teksten siger »${said}«, de registrerede vilkår ${say.money(amount)}.`,
    ask: 'Hvilket beløb gælder?',
  }),
  otherCurrency: ({ currency, said }) => ({
    wrong: `Teksten siger »${said}«, men de registrerede vilkår er i ${currency}.`,
    ask: 'I hvilken valuta betales der?',
  }),
  otherNumber: ({ number, said }) => ({
    wrong: `Teksten siger »${said}«, de registrerede vilkår ${number}.`,
    ask: 'Hvilket tal gælder?',
  }),
  languagesDiffer: ({ other, said }) => ({
    wrong: `Sprogene siger noget forskelligt: »${said}« på det ene, »${other}« på det andet.`,
    ask: 'Hvad er rigtigt? Aftalens eget sprog går forud.',
  }),
  thresholdUndefined: ({ word }) => ({
    wrong: `Ordet »${word}« afgør, hvad der følger, og intet siger, hvor meget der skal til.`,
    ask: 'Hvad er målestokken? Giv et tal eller nogle eksempler.',
  }),
};
