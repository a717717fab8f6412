const thinks =
  'thinks?|thought|feels?|felt|believes?|wants?|wanted|would|suggests?|suggested|propos(?:es?|ed)|prefers?|asks?|asked|says|said|synes|syntes|mener|mente|tror|vil have|ville|foreslår|foreslog|foretrækker|siger|sagde|spørger|spurgte|tycker|tyckte|anser|vill ha|skulle|föreslår|föreslog|föredrar|säger|sade|undrar|frågar|frågade';
const someone = '(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*\\.?)?|jeg|jag|I|we|vi|he|she|han|hun|hon)';
const quality =
  'long|short|vague|strict|broad|narrow|complicated|general|weak|strong|detailed|lang|lange|langt|kort|korte|vag|vagt|bred|bredt|snæver|snævert|indviklet|svag|svagt|skarp|skarpt|stram|stramt|tung|tungt|detaljeret|detaljerat|svært|lång|långa|långt|korta|krångligt|svårt|snäv|snävt';
const tooMuch = `(?:too|for|för) (?:${quality})`;
const unclear =
  'unclear|wrong|clumsy|superfluous|uklart?|forkert|kluntet|overflødigt?|oklart?|fel|klumpigt?|överflödigt?';
const wording = 'wording|phrasing|formulering(?:en)?|sentence|sætning(?:en)?|mening(?:en)?|paragraph';
const thisHere = '(?:this|det her|den her|det här|den här)';
const negated = '(?:never|not|aldrig|ikke|inte)';

/** How somebody's opinion of a text looks: whose it is, what they think, and that it is about these words. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\(\\s*${someone} (?:${thinks})(?!\\p{L})[^()]*\\)`, 'u'),
  new RegExp(`(?<!\\p{L})(?:[Jj]eg|[Jj]ag|I) (?:${thinks}|have|am not|har|er ikke|är inte|wonder)(?!\\p{L})`, 'u'),
  new RegExp(`\\([^()]*(?<!\\p{L})${tooMuch}(?: (?:here|her|här))?\\s*[.!,;]?\\s*\\)`, 'iu'),
  new RegExp(`\\(\\s*(?:alt |alldeles )?${tooMuch} (?:til|to|for|för) [^()]*\\)`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:(?:this|denne|${thisHere}) (?:sentence|sætning|wording|phrasing|formulering(?:en)?)|den här meningen)(?!\\p{L})`,
    'iu',
  ),
  /\([^()?]*\?\s*$/u,
  new RegExp(
    `\\(\\s*(?:this|dette|detta|${thisHere}) (?:is|er|är|seems|virker|verkar) (?:\\p{L}+ )?(?:${unclear})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${thisHere} (?:\\p{L}+ )?(?:is|er|är|seems|virker|verkar) (?:\\p{L}+ ){0,2}${tooMuch}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`\\([^()]*(?<!\\p{L})(?:we|vi) (?:\\p{L}+ )?${negated}(?!\\p{L})[^()]*\\)`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:${thinks}) (?:an?|ett?|en|another|anden|annan) (?:\\p{L}+ )?(?:${wording})(?!\\p{L})`,
    'iu',
  ),
];

const hint =
  /\(|jeg|jag|\bI |this|det (?:her|här)|den (?:her|här)|wording|phrasing|formulering|sentence|sætning|mening|paragraph/iu;

/** Where somebody says what they think of the text itself; -1 where nobody does. */
export function opinionAt(sentence: string): number {
  if (!hint.test(sentence)) return -1;
  return patterns.map((pattern) => sentence.search(pattern)).find((place) => place >= 0) ?? -1;
}
