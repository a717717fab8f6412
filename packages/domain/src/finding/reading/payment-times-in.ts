import { readOnce } from './once.ts';
import { sentencesOf, type Text } from './text.ts';

interface SaidPaymentTime {
  readonly said: string;
  readonly timing: 'advance' | 'arrears';
}

const period = '(?:måned|kvartal|halvår|år|månad|month|quarter|half-year|year|period)\\p{L}*';
const each = '(?:hvert |hver |et |en |varje |ett |each |every |the |a )?';
const advance = new RegExp(
  `(?<!\\p{L})(?:forud(?!en|s(?:æt|at)|gående)\\p{L}*|in advance|beforehand|up ?front|på forhånd|på förhand|prepaid|i förskott|förskott(?:svis|sbetal\\p{L}*)|(?:starten|begyndelsen|början|beginning|start) (?:af|av|of) ${each}${period}|(?:hvert )?${period} (?:start|begyndelse|början))(?!\\p{L})`,
  'iu',
);
const arrears = new RegExp(
  `(?<!\\p{L})(?:bagud\\p{L}*|in arrears|i efterskott|efterskottsvis|i efterhand|(?:udløbet|udgangen|slutningen|utgången|slutet|end) (?:af|av|of) ${each}${period}|${each}${period} (?:udgang|udløb|slutning|utgång|slut)|after ${each}${period})(?!\\p{L})`,
  'iu',
);
const denied = /(?<!\p{L})(?:ikke|ingen|intet|inte|inga|inget|no|not|never|aldrig)(?!\p{L})/iu;

/** Whether a text says that something is paid before or after its period; what it denies, it does not say. */
export const paymentTimesIn = readOnce((said: Text): readonly SaidPaymentTime[] =>
  sentencesOf(said)
    .filter(({ text }) => !denied.test(text))
    .flatMap(({ text }) => [...timeIn(text, advance, 'advance'), ...timeIn(text, arrears, 'arrears')]),
);

function timeIn(text: string, pattern: RegExp, timing: SaidPaymentTime['timing']): readonly SaidPaymentTime[] {
  const match = pattern.exec(text);
  return match ? [{ said: match[0], timing }] : [];
}
