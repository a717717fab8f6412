import { daysIn } from '../reading/days-in.ts';
import { clauseIn, clausesIn, say } from './draft.ts';
import type { PlantedFault } from './planted-fault.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const names = (text: string, iso: string) =>
  daysIn({ language: 'en', text }).some((said) => said.day.toString() === iso);

/** Faults of time: begin and end, notice, bodies, deadlines. */
export const termFaults: readonly PlantedFault[] = [
  {
    name: 'an end taken out',
    found: 'endMissing',
    also: ['unfundedOnwards', 'policyEndsDuringTerm', 'otherDay'],
    plant: (draft) => {
      const term = clauseIn(draft, 'term');
      if (!term || (term.parameters.end.kind === 'unstated' && term.parameters.end.calledLimited)) return false;
      term.parameters.end = { kind: 'unstated', calledLimited: true };
      return true;
    },
  },
  {
    name: 'a start taken out',
    found: 'startMissing',
    also: ['statedLengthDisagrees', 'otherDay'],
    plant: (draft) => {
      const term = clauseIn(draft, 'term', ({ parameters }) => parameters.start.kind === 'day');
      if (term) term.parameters.start = { kind: 'unstated', noEarlierThan: null };
      return term !== undefined;
    },
  },
  {
    name: 'a stated length that is not the days’',
    found: 'statedLengthDisagrees',
    also: ['otherLength'],
    plant: (draft) => {
      const term = clauseIn(
        draft,
        'term',
        ({ parameters: { end, start } }) => start.kind === 'day' && end.kind === 'day',
      );
      if (term) term.parameters.statedLength = { months: 1_199 };
      return term !== undefined;
    },
  },
  {
    name: 'a last day a month later than the text says',
    found: 'otherDay',
    also: ['statedLengthDisagrees', 'unfundedSpan', 'policyEndsFirst', 'conflictingAnswers'],
    plant: (draft) => {
      const term = clauseIn(
        draft,
        'term',
        ({ body, parameters: { end } }) => end.kind === 'day' && names(body.en, end.on),
      );
      if (term?.parameters.end.kind !== 'day') return false;
      term.parameters.end.on = day(term.parameters.end.on).add({ months: 1 }).toString();
      return true;
    },
  },
  {
    name: 'another last day in digits alone',
    found: 'otherDay',
    plant: (draft) => {
      const term = clauseIn(draft, 'term', ({ parameters: { end } }) => end.kind === 'day');
      if (!term) return false;
      if (term.body.da !== undefined) term.body.da = 'Aftalen ophører 20990215.';
      if (term.body.sv !== undefined) term.body.sv = 'Avtalet upphör 20990215.';
      term.body.en = 'The agreement ends on 20990215.';
      return true;
    },
  },
  {
    name: 'a notice a month longer than the text says',
    found: 'otherLength',
    plant: (draft) => {
      const notice =
        clauseIn(draft, 'ordinaryTermination', ({ body }) => /month/.test(body.en)) ??
        clauseIn(draft, 'terminationForCause', ({ body }) => /month/.test(body.en));
      if (!notice || !('months' in notice.parameters.notice.length)) return false;
      notice.parameters.notice.length.months += 1;
      return true;
    },
  },
  {
    name: 'another turning point than the text says',
    found: 'otherTurningPoint',
    also: ['deadlineOnLastDay'],
    plant: (draft) => {
      const notice = clauseIn(draft, 'ordinaryTermination', ({ body }) => /(?:end|day) of a/.test(body.en));
      const notices = notice ? [notice.parameters, ...notice.parameters.noticeByParty] : [];
      for (const own of notices) own.notice.alignment = { edge: 'start', of: 'halfYear' };
      return notice !== undefined;
    },
  },
  {
    name: 'a notice longer than the whole term',
    found: 'noticeOutlivesTerm',
    also: ['otherLength', 'deadlineOnLastDay'],
    plant: (draft) => {
      const term = clauseIn(
        draft,
        'term',
        ({ parameters: { end, start } }) => start.kind === 'day' && end.kind === 'day',
      );
      const notice = clauseIn(draft, 'ordinaryTermination');
      const renewal = clauseIn(draft, 'renewal');
      if (!term || !notice || renewal?.parameters.kind === 'silent') return false;
      notice.parameters.notice.length = { months: 1_200 };
      return true;
    },
  },
  {
    name: 'a position on going on that was due before the start',
    found: 'renewalDecidedTooEarly',
    also: ['otherLength'],
    plant: (draft) => {
      const term = clauseIn(
        draft,
        'term',
        ({ parameters: { end, start } }) => start.kind === 'day' && end.kind === 'day',
      );
      const renewal = clauseIn(draft, 'renewal', ({ parameters }) => parameters.kind !== 'none');
      if (!term || !renewal || renewal.parameters.kind === 'none') return false;
      renewal.parameters.decideBefore = { months: 1_200 };
      return true;
    },
  },
  {
    name: 'a body that need not exist for a year',
    found: 'bodyAfterStart',
    plant: (draft) => {
      const term = clauseIn(draft, 'term', ({ parameters: { start } }) => start.kind === 'day');
      const [body] = clausesIn(draft, 'governanceBody');
      if (term?.parameters.start.kind !== 'day' || !body) return false;
      body.parameters.established = { kind: 'by', on: day(term.parameters.start.on).add({ years: 1 }).toString() };
      return true;
    },
  },
  {
    name: 'a talk on the last day of notice',
    found: 'deadlineOnLastDay',
    also: ['otherLength', 'otherTurningPoint', 'otherFrequency'],
    plant: (draft) => {
      const term = clauseIn(draft, 'term', ({ parameters: { start } }) => start.kind === 'day');
      const notice = clauseIn(draft, 'ordinaryTermination');
      const review = clauseIn(draft, 'review');
      if (!term || !notice || !review) return false;
      notice.parameters.notice = {
        length: { months: 6 },
        counting: 'fromNoticeDay',
        alignment: { edge: 'end', of: 'year' },
      };
      review.parameters.timing = { kind: 'everyPeriod', every: 'year', dueMonth: 6 };
      return true;
    },
  },
  {
    name: 'a majority left open',
    found: 'decisionRuleIncomplete',
    plant: (draft) => {
      const body = clauseIn(draft, 'governanceBody', ({ parameters }) => parameters.decisionRule?.majority != null);
      if (body?.parameters.decisionRule) body.parameters.decisionRule.majority = null;
      return body !== undefined;
    },
  },
  {
    name: 'a deadline taken out',
    found: 'dutyWithoutDeadline',
    also: ['conflictingAnswers'],
    plant: (draft) => {
      const action = clausesIn(draft, 'commitment')
        .flatMap(({ parameters }) => parameters.actions)
        .find(({ timing }) => timing.kind !== 'noDeadline');
      if (action) action.timing = { kind: 'noDeadline' };
      return action !== undefined;
    },
  },
  {
    name: 'a threshold that nothing measures',
    found: 'thresholdUndefined',
    plant: (draft) => {
      if (/significant|betyd/i.test(JSON.stringify(draft.clauses))) return false;
      const clause = draft.clauses.find(({ family }) =>
        ['commitment', 'condition', 'terminationForCause'].includes(family),
      );
      if (!clause) return false;
      say(clause, {
        da: 'Ved en betydelig ændring taler parterne sammen.',
        sv: 'Vid en betydande ändring talar parterna med varandra.',
        en: 'After a significant change the parties talk.',
      });
      return true;
    },
  },
];
