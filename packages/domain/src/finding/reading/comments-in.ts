import { opinionAt } from './opinion-in.ts';
import { placeholderNoun } from './placeholder-nouns.ts';

const begins = '(?:^|(?<=[(\\[\\n]))\\s*';
const settled =
  '(?:afklares|præciseres|tjekkes|bekræftes|drøftes|kontrolleres|klargöras|klarläggas|förtydligas|diskuteras|bekräftas|kompletteras|kontrolleras|stämmas av|stäms av)';
const checks = '(?:tjek|check|spørg|husk|kolla|fråga|kontrollera|kontrollér|kontroller|stäm av|verify|confirm|se på)';
const isTakenOut =
  '(?:slet|slettes|fjern|fjernes|udgår|stryk|stryks|ta bort|tas bort|utgår|deleted?|removed?|omit|strike)';
const unless = '(?:hvis|if|såfremt|where|om (?!\\S+ (?:år|mån|dag|veck)))';
const beforeSigning = '(?:inden underskrift|før underskrift|före underskrift|before sign\\p{L}*)';
const choose = '(?:vælg|välj|choose|select|pick) (?:kun |bara |only )?(?:et|en|ét|én|ett|one|mellem|mellan|between)';
const version =
  'alternative[rst]?|alternativ(?:en|et)?|mulighed(?:er|erne)?|möjlighet(?:er|erna)?|options?|varianter?(?:ne|na)?|variants?|formuler\\p{L}*|wordings?|nedenfor|nedan|herunder|below';
const thisPlace = `(?:dette|detta|this|these|afsnit\\p{L}*|stycke\\p{L}*|paragraph|section|${beforeSigning})`;

/** How a remark to whoever finishes a text looks. */
const patterns: readonly RegExp[] = [
  /(?<!\p{L})(?:komment(?:ar(?:er)?|eret|erad)|comment(?:s|ed)?|anmärkning|anm\.?|bemærkning|drafting note|editor['’]s note|redaktionel note|note to self|att göra|to-?do|fixme|note to (?:drafter|editor)|vejledning|hjælpetekst|hjälptext|instruktion(?:stekst)?)(?:\s(?:til|till|to|on|from|by|fra|från|af|av)\s[^:.]{1,30})?\s*(?:\[[^\]]*\]\s*:?|[:#])/iu,
  /(?<!\p{L})(?:TODO|FIXME)(?!\p{L})|<!--|\/\*|\*{3}|(?<![\p{L}.])@\p{Lu}\p{Ll}+|\[\p{Lu}{1,3}\d+\]/u,
  new RegExp(`${begins}(?:(?:NB|OBS)(?:\\s|[:!.,-])|N\\.B\\.)`, 'u'),
  new RegExp(`${begins}(?:obs|nb)[:!]`, 'iu'),
  new RegExp(`${begins}(?:note|notat|bem)\\s?:\\s*(?:${checks}|[^)]*\\?)`, 'iu'),
  new RegExp(`${begins}(?:spørgsmål|fråga|question) (?:til|till|for|to) [^:]{1,40}:`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:note|notat|fodnote|obs|besked) til (?:os|mig|redaktør)`, 'iu'),
  new RegExp(
    `\\((?:skal |ska |must |bør |bör )${settled}[^)]*\\)|\\(${settled}(?:\\)| (?:med|senere|senare|nærmere|närmare|av|af|inden|före)[^)]*\\))`,
    'iu',
  ),
  /\(att (?:bekräfta|klargöra|kontrollera|stämma av)[^)]*\)|(?<!\p{L})(?:behöver (?:kompletteras|uppdateras)|needs updating)(?!\p{L})|^\s*(?:rettelse|mangler|udestår|rättelse|återstår|saknas|missing|outstanding|tb[acd])\s*:\s*\p{L}|^\s*afventer (?:afklaring|svar|godkendelse)(?!\p{L})/iu,
  /\((?:to be |must be )(?:clarified|confirmed|decided|agreed|checked|discussed|settled)[^)]*\)/iu,
  /\((?:afventer|awaiting|väntar på|inväntar|pending|återkommer|uafklaret|ikke afklaret|ej klart|inte klart|oklart|undecided|not decided)(?!\p{L})[^)]*\)/iu,
  new RegExp(`\\(${checks}[:\\s][^)]*\\)|\\((?:obs|nb|note|notat|bem)[:\\s][^)]*\\)|\\([^()]*\\?\\s*\\)`, 'iu'),
  new RegExp(`\\(${isTakenOut}(?:,? (?:${unless}|${beforeSigning})[^)]*)?\\)`, 'iu'),
  new RegExp(`^\\s*${choose} [^.]*(?:${version})(?!\\p{L})`, 'iu'),
  /^\s*please (?:check|verify|confirm|look|see|update|add|replace|rewrite)(?!\p{L})|^\s*(?:undersøg|tjek|kontroll[eé]r|undersök|kolla|kontrollera|check)(?: venligst| gärna)? (?:om|hvorvidt|ifall|whether|if)(?!\p{L})|^\s*(?:gammel|gammal|old) (?:tekst|text|formulering|wording)(?!\p{L})/iu,
  /^\s*(?:(?:arbejds|arbets|working |first )?(?:udkast|utkast|draft))(?:\s*(?:[–—:,-]|version|v\.? ?\d|\d)|\.?\s*$)/iu,
  new RegExp(`\\(jf\\. (?:mail|e-?mail)[^)]*\\)|\\((?:enl\\.|enligt) (?:mejl|mail)[^)]*\\)`, 'iu'),
  new RegExp(`^\\s*${isTakenOut}\\s(?:[^.]{0,20}\\s)?${thisPlace}(?!\\p{L})`, 'iu'),
  new RegExp(
    `^\\s*(?:(?:det )?skal |ska )?(?:afklares|klargöras|klarläggs)(?!\\p{L})|^\\s*to be clarified(?!\\p{L})`,
    'iu',
  ),
  /^\s*(?:skal|bør|kan vi|ska|bör|should|shall|do we|is this|is that|are we|er det|er dette|är det|är detta|stemmer|stämmer)(?!\p{L})[^.!]*\?\s*$/iu,
];

/** What no sentence without a comment has, to be quick with most. */
const hint =
  /komment|comment|anm|bemær|note?|obs|nb|n\.b|göra|to-?do|fixme|vejled|hj[æä]lpe?t|instruk|<!|\/\*|@|\[|spørg|fråga|question|indsæt|infoga|udfyld her|fyll i|skriv h|insert|^\s*(?:ang|anf|stat|ent)|[(?]|slet|fjern|bort|delete|remove|afklar|klarg|klarl|clarif|\*{3}|rettelse|mangler|behöver|needs|afventer|udkast|utkast|draft|please|^\s*(?:undersøg|tjek|kontrol|opdat|omskriv|undersök|kolla|uppdatera|gammel|gammal|old)|vælg|välj|choose|select|pick|stryk|strike|omit|udgår|utgår|udestår|återstår|saknas|rättelse|missing|outstanding|tb[acd]/iu;

/** An order to fill something in; inside brackets it is a slot. */
const orders: readonly RegExp[] = [
  /(?<!\p{L})(?:indsæt|infoga|udfyld her|fyll i här|skriv her|skriv här)(?!\p{L})/iu,
  /(?<!\p{L})insert (?:the |a |an |your )?(?:names?|dates?|amounts?|numbers?|text|titles?|address|here)(?!\p{L})/iu,
  new RegExp(`^\\s*(?:ange|angiv|anfør|fyll i|state|enter) ${placeholderNoun}(?: (?:her|här|here))?\\.?\\s*$`, 'iu'),
];
/** A sentence in brackets of its own is a remark if it reads like one. */
const inBracketsAlone = /^\s*\[(?<remark>[^[\]]*\s[^[\]]*)\]\.?\s*$/u;
const brackets = /\[[^\]\n]*\]|\([^)\n]*\)|<[^<>\n]*>|\{[^{}\n]*\}/gu;

/** An editor's remark in a sentence that was meant for whoever finishes the text; null where there is none. */
export function commentIn(sentence: string): string | null {
  const said = sentence.replace(inBracketsAlone, '($<remark>)');
  const at = remarkAt(sentence, said) ?? opinionAt(said);
  return at < 0 ? null : sentence.slice(at).trim().slice(0, 80);
}

function remarkAt(sentence: string, said: string): number | null {
  if (!hint.test(sentence)) return null;
  const remark = patterns.map((pattern) => pattern.exec(said)).find((match) => match !== null);
  return (remark ?? orderIn(sentence))?.index ?? null;
}

function orderIn(sentence: string): RegExpExecArray | null {
  const order = orders.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (!order) return null;
  const isSlot = [...sentence.matchAll(brackets)].some(
    ({ 0: bracket, index }) => index < order.index && order.index < index + bracket.length,
  );
  return isSlot ? null : order;
}
