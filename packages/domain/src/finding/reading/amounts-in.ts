import { numberAt } from './number-words.ts';
import { readOnce } from './once.ts';
import { type Text, wordsOf } from './text.ts';

export interface SaidAmount {
  readonly said: string;
  readonly minor: number;
  /** What the text calls the currency where it leaves no doubt; null for a bare `kr.`. */
  readonly currency: string | null;
}

/** What a currency is called; null where several bear the name. */
const currencies: Readonly<Record<string, string | null>> = {
  dkk: 'DKK',
  sek: 'SEK',
  nok: 'NOK',
  eur: 'EUR',
  usd: 'USD',
  gbp: 'GBP',
  '€': 'EUR',
  '£': 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  kroner: null,
  kronor: null,
  kr: null,
};
const nations: Readonly<Record<string, string>> = { da: 'DKK', sv: 'SEK', sw: 'SEK', no: 'NOK' };

const ofNation = '(?:danske|danska|danish|svenske|svenska|swedish|norske|norska|norwegian)\\s+(?:kroner|kronor|kr)';
const marks = `${ofNation}|DKK|SEK|NOK|EUR|USD|GBP|€|£|euros?|kroner|kronor|kr\\.?`;
const number = "\\d{1,3}(?:[.,'’\\s\u00a0\u202f]\\d{3})+(?:,\\d{2}|\\.\\d{2})?|\\d+(?:[.,]\\d{1,2})?";
const scale =
  'mio\\.?|millioner|million|miljoner|miljon|mkr|mnkr|tusind|tusinde|tusen|tkr|t\\.?(?=\\s?kr)|thousand|k(?!\\p{L})';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<before>${marks})\\s*(?<first>${number})(?:\\s*(?<firstScale>${scale})(?!\\p{L}))?(?!\\d)(?:,-|:-)?|(?<second>${number})(?:\\s*(?<secondScale>${scale}))?(?:,-)?\\s*(?<after>${marks}|(?<=tkr|mkr|mnkr)|:-)(?!\\p{L}))`,
  'giu',
);
const hint = /kr|DKK|SEK|NOK|EUR|USD|GBP|€|£|:-/i;

/** Every amount of money that a text names with its currency or `kr.`, in figures or words. */
export const amountsIn = readOnce((said: Text): readonly SaidAmount[] =>
  hint.test(said.text) ? [...inFigures(said), ...inWords(said)] : [],
);

function inFigures({ text }: Text): readonly SaidAmount[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { after, before, first, firstScale, second, secondScale } = match.groups ?? {};
    return {
      said: match[0].trim(),
      minor: Math.round(valueOf(first ?? second ?? '') * scaleOf(firstScale ?? secondScale) * 100),
      currency: currencyOf(before ?? after ?? ''),
    };
  });
}

const namedInWords = /^(?:kroner|kronor|euros?|dkk|sek|eur)$/;
const longestInWords = 9;

/** `et hundrede og tres tusind kroner`: the longest number that ends where the currency begins. */
function inWords(said: Text): readonly SaidAmount[] {
  const words = wordsOf(said);
  return words.flatMap(({ end, lower }, index): readonly SaidAmount[] => {
    if (!namedInWords.test(lower) || /\d/.test(words[index - 1]?.text ?? '')) return [];
    const nation = new RegExp(ofNation, 'i').test(said.text.slice(words[index - 1]?.at, end)) ? 1 : 0;
    for (let start = Math.max(0, index - longestInWords); start < index - nation; start += 1) {
      const number = numberAt(words, start, said.language);
      if (number?.next !== index - nation || number.value < 100) continue;
      const text = said.text.slice(words[start]?.at, end);
      const currency = currencyOf(said.text.slice(words[index - nation]?.at, end));
      return [{ said: text, minor: Math.round(number.value * 100), currency }];
    }
    return [];
  });
}

/** Figures with thousands and no currency, such as `180.000 om året`; for clauses that are about money. */
export const bareFiguresIn = readOnce(({ text }: Text): readonly SaidAmount[] =>
  [...text.matchAll(/(?<![\p{L}\d.,/-]|\d\s)\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)/gu)].map(([said]) => ({
    said,
    minor: valueOf(said) * 100,
    currency: null,
  })),
);

function currencyOf(mark: string): string | null {
  const name = mark.toLowerCase().replace(/\.$/, '');
  return /\s/.test(name) ? (nations[name.slice(0, 2)] ?? null) : (currencies[name] ?? null);
}

function valueOf(digits: string): number {
  const bare = digits.replaceAll(/[\s\u00a0\u202f'’]/g, '');
  const [, whole = bare, fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction || '0'}`);
}

function scaleOf(said: string | undefined): number {
  if (!said) return 1;
  return /^(?:mi|mkr|mnkr)/i.test(said) ? 1_000_000 : 1_000;
}
