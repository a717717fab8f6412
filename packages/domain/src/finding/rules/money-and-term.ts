import { type Agreement, clausesOf } from '../../agreement/index.ts';
import type { PoliticalDecision } from '../../clause/index.ts';
import { type AskedAboutFunding, fundingQuestions, unfundedSpans } from '../../ledger/index.ts';
import { sum } from '../../money/index.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S2.08, S2.09, S3.06, S3.48: money that ends, is paid twice or is said not to be spent. */
export const moneyAndTerm: FindingRule = (subject) => [
  ...unfunded(subject),
  ...questions(subject),
  ...zeroBesideMoney(subject),
];

function unfunded({ agreement, asOf }: Subject): readonly Found[] {
  const spans = unfundedSpans(agreement, asOf);
  if (!spans.known) return [];
  const { clause } = spans.because;
  return spans.value.map(({ from, until }): Found => {
    const fault = until
      ? ({ code: 'unfundedSpan', from, until } as const)
      : ({ code: 'unfundedOnwards', from } as const);
    return { clause, mark: from.toString(), fault };
  });
}

function questions({ agreement, asOf }: Subject): readonly Found[] {
  const asked = fundingQuestions(agreement, asOf);
  const policies = asked.flatMap(({ because: { clause }, question }): readonly Found[] => {
    switch (question.code) {
      case 'policyEndsFirst': {
        const { ends, policy, until: day } = question;
        return [{ clause, fault: { code: 'policyEndsFirst', policy, day, ends } }];
      }
      case 'policyEndsDuringTerm':
        return [{ clause, fault: { code: 'policyEndsDuringTerm', policy: question.policy, day: question.until } }];
      case 'policyEndsBeforeExtension': {
        const { extendedUntil: ends, policy, until: day } = question;
        return [{ clause, fault: { code: 'policyEndsFirst', policy, day, ends } }];
      }
      default:
        return [];
    }
  });
  return [...policies, ...paidTwice(agreement, asked)];
}

/** Any two who may pay for the same thing; with a third it is one question. */
function paidTwice({ language }: Agreement, asked: readonly AskedAboutFunding[]): readonly Found[] {
  const matters: { clause: string | null; others: string[]; givers: string[] }[] = [];
  for (const {
    because: { clause },
    question,
  } of asked) {
    if (!('first' in question)) continue;
    const givers = [question.first, question.second].map((giver) =>
      typeof giver === 'string' ? giver : (giver[language] ?? giver.en),
    );
    const known = matters.find((matter) => matter.givers.some((giver) => givers.includes(giver)));
    if (!known) matters.push({ clause, others: [], givers });
    else {
      known.givers.push(...givers.filter((giver) => !known.givers.includes(giver)));
      if (clause && clause !== known.clause && !known.others.includes(clause)) known.others.push(clause);
    }
  }
  return matters.map(({ clause, givers, others }) => ({ clause, others, fault: { code: 'doubleFunding', givers } }));
}

/** S2.08: a case that says it costs nothing, and does not say where the money was decided. */
function zeroBesideMoney({ agreement, passages }: Subject): readonly Found[] {
  return clausesOf(agreement, 'condition').flatMap(({ id, parameters }) => {
    if (parameters.kind !== 'politicalDecision' || !saysNothing(parameters, textOf(passages, id))) return [];
    const own = clausesOf(agreement, 'appropriation').filter(({ parameters: { by } }) => by === parameters.of);
    const amount = sum(own.map(({ parameters: { yearly } }) => yearly));
    if (!amount || amount.amountMinor === 0) return [];
    const { caseNumber } = parameters;
    return [
      {
        clause: id,
        others: own.map((clause) => clause.id),
        mark: caseNumber,
        fault: { code: 'zeroBesideMoney', caseNumber, amount },
      },
    ];
  });
}

const nothing =
  /(?<!\p{L})(?:ingen økonomiske (?:konsekvenser|følger)|inga ekonomiska konsekvenser|no (?:economic|financial) consequences|koster (?:ikke noget|intet)|kostar ingenting|costs nothing)(?!\p{L})/iu;

/** Where the definition does not record what the case says of money, its text does. */
function saysNothing({ consequences }: PoliticalDecision, text: string): boolean {
  return consequences ? consequences.economic === 'none' && consequences.decidedEarlierIn === null : nothing.test(text);
}

function textOf(passages: Subject['passages'], clause: string): string {
  return passages.flatMap((passage) => (passage.clause === clause ? [passage.text] : [])).join('\n');
}
