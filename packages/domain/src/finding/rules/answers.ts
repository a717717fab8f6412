import type { Agreement } from '../../agreement/index.ts';
import type { Clause, ClauseOf } from '../../clause/index.ts';
import { moneyAnswers } from './money-answers.ts';
import { answer, type ClauseAnswer } from './questions.ts';

/** What a clause answers that another may answer too; what it leaves open is no answer. */
export function answersOf(clause: Clause, agreement: Agreement): readonly ClauseAnswer[] {
  switch (clause.family) {
    case 'purpose': {
      const { ageFrom, ageTo } = clause.parameters;
      return ageFrom === null || ageTo === null ? [] : [answer('ages', '', [ageFrom, ageTo])];
    }
    case 'plan': {
      const { horizonYears, plan, updateEveryYears } = clause.parameters;
      return [answer('planYears', plan, [horizonYears, updateEveryYears])];
    }
    case 'commitment':
      return commitments(clause);
    case 'communication': {
      const { approval } = clause.parameters;
      return approval?.responseDays ? [answer('responseTime', approval.by, approval.responseDays)] : [];
    }
    case 'rightsToMaterials': {
      const { joint, own } = clause.parameters;
      return [answer('ownership', 'own', own), ...(joint === 'unstated' ? [] : [answer('ownership', 'joint', joint)])];
    }
    case 'reporting':
      return [answer('deadline', `${clause.parameters.by}/${clause.parameters.report}`, clause.parameters.timing)];
    case 'dataProtection': {
      const { consentBy, storageBy } = clause.parameters;
      return [
        ...(consentBy ? [answer('consent', '', consentBy)] : []),
        ...(storageBy ? [answer('storage', '', storageBy)] : []),
      ];
    }
    case 'openingHours':
      return [answer('closedDays', clause.parameters.kept, clause.parameters.closedOn.toSorted())];
    case 'childrensInvolvement':
      return [answer('phases', '', clause.parameters.phases.toSorted())];
    case 'governanceBody': {
      const { decisionRule, established, meetings, name, seats } = clause.parameters;
      return [
        answer('bodyRules', inOwnWords(name, agreement), [
          decisionRule,
          established,
          meetings.map(({ timing }) => timing),
          seats,
        ]),
      ];
    }
    case 'role': {
      const { filled, of, recommendedShare, role } = clause.parameters;
      return [answer('roleRules', `${role}/${of}`, [filled, recommendedShare])];
    }
    case 'condition':
      return conditions(clause);
    default:
      return moneyAnswers(clause, agreement);
  }
}

function inOwnWords(
  words: { readonly en: string; readonly da?: string; readonly sv?: string },
  { language }: Agreement,
): string {
  return (words[language] ?? words.en).toLowerCase();
}

const together =
  /(?<!\p{L})(?:sammen|fælles\p{L}*|begge|gensidig\p{L}*|ömsesidig\p{L}*|mutual(?:ly)?|tillsammans|gemensam\p{L}*|båda|together|joint(?:ly)?|both|each other|hinanden|varandra)(?!\p{L})/iu;

/** What both do together is owed by both, and each may inform the other; but one act in the same words has one that acts. */
function commitments({ parameters: { actions, by } }: ClauseOf<'commitment'>): readonly ClauseAnswer[] {
  return actions.flatMap(({ key, timing, words }) => {
    const alone = by.length === 1 && !Object.values(words).some((text) => together.test(text));
    return [
      answer('deadline', `${by.join('+')}/${key}`, timing),
      ...(alone ? [answer('whoActs', `${key}/${words.en.toLowerCase()}`, by)] : []),
    ];
  });
}

function conditions({ parameters }: ClauseOf<'condition'>): readonly ClauseAnswer[] {
  switch (parameters.kind) {
    case 'politicalDecision':
      return [answer('caseChain', parameters.caseNumber, parameters.chain)];
    case 'policyBasis':
      return [answer('policyEnd', parameters.name.toLowerCase(), parameters.until)];
    case 'prerequisiteAgreement':
      return [answer('agreedSince', parameters.name.toLowerCase(), parameters.since)];
    default:
      return [];
  }
}
