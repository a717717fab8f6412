import type { Clause, ClauseFamily, ClauseOf, Length } from '../../clause/index.ts';
import { lengthsIn, type SaidLength } from '../reading/lengths-in.ts';
import type { FindingRule, Found } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { type Expected, saidOtherwise } from './said-otherwise.ts';

type Wants = { readonly [Family in ClauseFamily]?: (clause: ClauseOf<Family>) => Expected<Length> };

/** The lengths of time that a clause of each family records. */
const wants: Wants = {
  ordinaryTermination: ({ parameters: { notEffectiveBefore, notice, noticeByParty } }) => ({
    wanted: [notice.length, ...noticeByParty.map((own) => own.notice.length)],
    allowed: notEffectiveBefore && 'afterStart' in notEffectiveBefore ? [notEffectiveBefore.afterStart] : [],
  }),
  terminationForCause: ({ parameters }) => ({ wanted: [parameters.notice.length] }),
  breach: ({ parameters }) => ({ wanted: parameters.noticeLength ? [parameters.noticeLength] : [] }),
  renewal: ({ parameters }) =>
    parameters.kind === 'none'
      ? { wanted: [] }
      : {
          wanted: [parameters.extension, ...('month' in parameters.decideBefore ? [] : [parameters.decideBefore])],
        },
  review: ({ parameters: { timing } }) => ({ wanted: timing.kind === 'afterStart' ? [timing.length] : [] }),
  plan: ({ parameters }) => ({
    wanted: [{ months: parameters.horizonYears * 12 }],
    allowed: [{ months: parameters.updateEveryYears * 12 }],
  }),
  communication: ({ parameters: { approval } }) => ({
    wanted: approval?.responseDays ? [{ days: approval.responseDays }] : [],
  }),
  term: ({ parameters: { end, statedLength } }) => ({
    wanted: [...(statedLength ? [statedLength] : []), ...(end.kind === 'afterStart' ? [end.length] : [])],
  }),
};

/** S0.58, S0.59, S3.39: six months in the text and three in the terms. */
export const lengthsInText: FindingRule = (subject) =>
  subject.agreement.clauses.flatMap((clause) => {
    const expected = expectedOf(clause);
    if (expected.wanted.length === 0) return [];
    return inFirstLanguage(subject, clause.id, (passages): Found | null => {
      const said = passages.flatMap(lengthsIn).filter((length) => isOfConcern(length, clause.family));
      const other = saidOtherwise(said, expected, isLength);
      if (!other) return null;
      const [count, unit] =
        'months' in other.recorded ? [other.recorded.months, 'months'] : [other.recorded.days, 'days'];
      return {
        clause: clause.id,
        mark: `${count}-${unit}`,
        fault: { code: 'otherLength', said: other.said.said, count, unit },
      };
    });
  });

function expectedOf(clause: Clause): Expected<Length> {
  const want = wants[clause.family] as ((clause: Clause) => Expected<Length>) | undefined;
  return want?.(clause) ?? { wanted: [] };
}

const exits: readonly ClauseFamily[] = ['ordinaryTermination', 'terminationForCause'];

/** A plan's and a term's text is full of days that are no lengths of theirs; what is to happen within a time is no notice. */
function isOfConcern({ isLimit, unit }: SaidLength, family: ClauseFamily): boolean {
  if (exits.includes(family)) return !isLimit;
  return unit === 'months' || (family !== 'plan' && family !== 'term');
}

export function isLength({ count, unit }: SaidLength, length: Length): boolean {
  return 'months' in length ? unit === 'months' && count === length.months : unit === 'days' && count === length.days;
}
