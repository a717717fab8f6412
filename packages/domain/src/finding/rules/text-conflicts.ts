import { clausesOf } from '../../agreement/index.ts';
import type { ClauseFamily, Length } from '../../clause/index.ts';
import { amountsIn } from '../reading/amounts-in.ts';
import { daysIn, meansDay } from '../reading/days-in.ts';
import { lengthsIn } from '../reading/lengths-in.ts';
import { readOnce } from '../reading/once.ts';
import { sentencesOf } from '../reading/text.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { amountsOf, derivedFrom } from './amounts-in-text.ts';
import { isLength } from './lengths-in-text.ts';
import { inFirstLanguage } from './said-of.ts';

/** Another clause's text that answers otherwise how long the notice is, when the agreement ends or how much is paid. */
export const textConflicts: FindingRule = (subject) => [
  ...noticeLengths(subject),
  ...lastDays(subject),
  ...paidAmounts(subject),
];

const exits = ['ordinaryTermination', 'terminationForCause', 'breach'] as const;
const ofNotice =
  /(?<!\p{L})(?:opsig\p{L}*|opsag\p{L}*|sige(?:s)? op|siger op|uppsägning\p{L}*|säga upp|sägs upp|säger upp|notice of termination|terminat\p{L}*|give[sn]? notice|notice period)(?!\p{L})/iu;

const noticesIn = readOnce((said) =>
  lengthsIn(said).length === 0 || !ofNotice.test(said.text)
    ? []
    : sentencesOf(said)
        .filter(({ text }) => ofNotice.test(text))
        .flatMap(lengthsIn)
        .filter(({ isLimit }) => !isLimit),
);

function noticeLengths(subject: Subject): readonly Found[] {
  const { agreement } = subject;
  const families: readonly string[] = exits;
  const clauses = agreement.clauses.filter(({ family }) => families.includes(family));
  const lengths = clauses.flatMap(({ parameters }) => lengthsAmong(parameters));
  const named = clauses.map(({ id }) => id);
  if (lengths.length === 0) return [];
  return agreement.clauses
    .filter(({ family }) => !families.includes(family) && family !== 'renewal')
    .flatMap(({ id }) =>
      inFirstLanguage(subject, id, (passages) => {
        const said = passages.flatMap(noticesIn);
        if (said.length === 0 || said.some((one) => lengths.some((length) => isLength(one, length)))) return null;
        return {
          clause: id,
          others: named,
          mark: 'notice',
          fault: { code: 'conflictingAnswers', question: 'noticeLength' },
        };
      }),
    );
}

function lengthsAmong(value: unknown): readonly Length[] {
  if (Array.isArray(value)) return value.flatMap(lengthsAmong);
  if (typeof value !== 'object' || value === null || value instanceof Temporal.PlainDate) return [];
  if ('months' in value || 'days' in value) return [value as Length];
  return Object.values(value).flatMap(lengthsAmong);
}

const agreementEnds =
  /(?<!\p{L})(?:aftalen|partnerskabet|samarbejdet|överenskommelsen|avtalet|partnerskapet|samarbetet|the (?:agreement|partnership|collaboration|cooperation))(?!\p{L}).{0,60}?(?<!\p{L})(?:slutter|udløber|ophører|løber til|gælder til|upphör|löper ut|löper till|gäller till|slutar|ends|expires|runs (?:until|to))(?!\p{L}).{0,30}/iu;

const endsIn = readOnce((said) =>
  daysIn(said).length === 0
    ? []
    : sentencesOf(said)
        .filter(({ text }) => agreementEnds.test(text))
        .flatMap(daysIn),
);

function lastDays(subject: Subject): readonly Found[] {
  const [term] = clausesOf(subject.agreement, 'term');
  const end = term?.parameters.end;
  if (!term || end?.kind !== 'day') return [];
  return subject.agreement.clauses
    .filter(({ family }) => family !== 'term' && family !== 'renewal')
    .flatMap(({ id }) =>
      inFirstLanguage(subject, id, (passages) => {
        const said = passages.flatMap(endsIn);
        if (said.length === 0 || said.some((one) => meansDay(one, end.on))) return null;
        return {
          clause: id,
          others: [term.id],
          mark: 'end',
          fault: { code: 'conflictingAnswers', question: 'lastDay' },
        };
      }),
    );
}

/** The payment as something known: `bidraget`, `the grant`. */
const thePayment =
  /(?<!\p{L})(?:\p{L}*(?:tilskuddet|bidraget|støtten|betalingen|honoraret|vederlaget|stödet|ersättningen|betalningen)|det (?:årlige|faste|årliga|fasta) (?:tilskud|bidrag(?:et)?|støtte|stödet)|the (?:\p{L}+ )?(?:contribution|grant|payment|fee|subsidy))(?!\p{L})/iu;

const paymentsIn = readOnce((said) =>
  amountsIn(said).length === 0
    ? []
    : sentencesOf(said)
        .filter(({ text }) => thePayment.test(text))
        .flatMap(amountsIn),
);

const payments: readonly ClauseFamily[] = ['paymentByCalendar', 'paymentByInstalments', 'paymentPerEvent'];

/** S3.20, S4.35: an amount of the payment in a clause without amounts that none of the recorded ones makes. */
function paidAmounts(subject: Subject): readonly Found[] {
  const { clauses } = subject.agreement;
  const paid = clauses.filter(({ family }) => payments.includes(family)).map(({ id }) => id);
  const recorded = clauses.flatMap(({ parameters }) => amountsOf(parameters));
  if (paid.length === 0) return [];
  const known = new Set([...recorded, ...derivedFrom(recorded)].map(({ amountMinor }) => amountMinor));
  return clauses
    .filter(({ parameters }) => amountsOf(parameters).length === 0)
    .flatMap(({ id }) =>
      inFirstLanguage(subject, id, (passages) => {
        const said = passages.flatMap(paymentsIn);
        if (said.length === 0 || said.some(({ minor }) => known.has(minor))) return null;
        return { clause: id, others: paid, mark: 'amount', fault: { code: 'conflictingAnswers', question: 'amount' } };
      }),
    );
}
