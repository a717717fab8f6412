export interface SaidAmount {
  readonly said: string;
  readonly minor: number;
  /** What the text calls the currency where it leaves no doubt; null for a bare `kr.`. */
  readonly currency: string | null;
}

const marks = 'DKK|SEK|NOK|EUR|USD|€|danske kroner|svenska kronor|norske kroner|kroner|kronor|kr\\.?';
const number = '\\d{1,3}(?:[.,\\s\u00a0\u202f]\\d{3})+(?:,\\d{2}|\\.\\d{2})?|\\d+(?:[.,]\\d{1,2})?';
const scale = 'mio\\.?|millioner|million|miljoner|miljon|mkr|tusind|tusinde|tusen|tkr|thousand|million';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<before>${marks})\\s*(?<first>${number})(?:\\s+(?<firstScale>${scale})(?!\\p{L}))?(?!\\d)(?:,-)?|(?<second>${number})(?:\\s+(?<secondScale>${scale}))?(?:,-)?\\s*(?<after>${marks})(?!\\p{L}))`,
  'giu',
);

const codes: Readonly<Record<string, string>> = {
  'danske kroner': 'DKK',
  'svenska kronor': 'SEK',
  'norske kroner': 'NOK',
  '€': 'EUR',
};

/** Every amount of money that a text names with its currency or `kr.`. */
export function amountsIn(text: string): readonly SaidAmount[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const { after, before, first, firstScale, second, secondScale } = match.groups ?? {};
    const mark = (before ?? after ?? '').toLowerCase();
    const upper = mark.toUpperCase();
    return {
      said: match[0].trim(),
      minor: Math.round(valueOf(first ?? second ?? '') * scaleOf(firstScale ?? secondScale) * 100),
      currency: codes[mark] ?? (/^[A-Z]{3}$/.test(upper) ? upper : null),
    };
  });
}

function valueOf(digits: string): number {
  const bare = digits.replaceAll(/[\s\u00a0\u202f]/g, '');
  const [, whole = bare, fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction || '0'}`);
}

function scaleOf(said: string | undefined): number {
  if (!said) return 1;
  return /^(?:mi|mkr)/i.test(said) ? 1_000_000 : 1_000;
}
