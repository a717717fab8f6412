import type { Language } from '../../words.ts';

const small: Readonly<Record<Language, readonly string[]>> = {
  da: 'nul,én,to,tre,fire,fem,seks,syv,otte,ni,ti,elleve,tolv,tretten,fjorten,femten,seksten,sytten,atten,nitten'.split(
    ',',
  ),
  sv: 'noll,ett,två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton'.split(
    ',',
  ),
  en: 'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen'.split(
    ',',
  ),
};

const tens: Readonly<Record<Language, readonly string[]>> = {
  da: 'tyve,tredive,fyrre,halvtreds,tres,halvfjerds,firs,halvfems'.split(','),
  sv: 'tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio'.split(','),
  en: 'twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(','),
};

/** `fireogtyve`, `tjugofyra`, `twenty-four`. */
const joined: Readonly<Record<Language, (unit: string, ten: string) => string>> = {
  da: (unit, ten) => `${unit === 'én' ? 'en' : unit}og${ten}`,
  sv: (unit, ten) => `${ten}${unit}`,
  en: (unit, ten) => `${ten}-${unit}`,
};

function numberWordsOf(language: Language): ReadonlyMap<string, number> {
  const units = small[language];
  const words = new Map(units.map((word, number) => [word, number]));
  for (const [index, ten] of tens[language].entries()) {
    words.set(ten, (index + 2) * 10);
    for (let unit = 1; unit < 10; unit += 1) {
      words.set(joined[language](units[unit] ?? '', ten), (index + 2) * 10 + unit);
    }
  }
  words.set(language === 'en' ? 'hundred' : language === 'da' ? 'hundrede' : 'hundra', 100);
  return words;
}

const numberWords: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  da: numberWordsOf('da'),
  sv: numberWordsOf('sv'),
  en: numberWordsOf('en'),
};

/** A number in digits or in the words of a language, as part of a pattern. */
export const numberPattern: Readonly<Record<Language, string>> = {
  da: patternOf('da'),
  sv: patternOf('sv'),
  en: patternOf('en'),
};

function patternOf(language: Language): string {
  const words = [...numberWords[language].keys()].toSorted((one, other) => other.length - one.length);
  return `\\d{1,5}|${words.join('|')}`;
}

export function numberOf(said: string, language: Language): number | null {
  const digits = /^\d+$/.test(said);
  return digits ? Number(said) : (numberWords[language].get(said.toLowerCase()) ?? null);
}
