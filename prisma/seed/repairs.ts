import { clauseIn, clausesIn, type Draft, type DraftClause } from '@landsby/domain/finding/testing';

type Words = DraftClause['body'];

/** Answers every question that the findings put to the parties, as the parties might; one function an agreement. */
export const repairs: Readonly<Record<string, (draft: Draft) => void>> = {
  'village-template': repairVillage,
  'village-furesoe': (draft) => {
    repairVillage(draft);
    draft.events.push({ kind: 'decisionTaken', on: '2024-03-13', body: 'byraadet', outcome: 'approved' });
    const decision = clauseIn(draft, 'condition', ({ parameters }) => parameters.kind === 'politicalDecision');
    if (decision?.parameters.kind === 'politicalDecision') {
      if (decision.parameters.annex) decision.parameters.annex.isDraft = false;
      decision.parameters.consequences = { economic: 'none', decidedEarlierIn: 'Økonomiudvalget' };
    }
    for (const { parameters } of clausesIn(draft, 'appropriation')) parameters.untilYear = 2033;
    for (const { body } of clausesIn(draft, 'appropriation')) replace(body, '2026', '2033');
  },
  'child-convention': (draft) => {
    const term = clauseIn(draft, 'term');
    if (term) term.parameters.start = { kind: 'day', on: '2005-01-01' };
    decideByHalf(draft);
    oneName(draft);
    allDue(draft);
    const hub = clauseIn(draft, 'condition', ({ id }) => id === 'hub');
    if (hub) measure(hub.body, 'tillräckligt', 'sufficient');
  },
  'beloved-children': (draft) => {
    const payment = clauseIn(draft, 'paymentPerEvent');
    if (payment) {
      payment.parameters.criterion = { sv: 'kursens längd', en: 'the length of the course' };
      payment.parameters.invoicing = ['afterEachEvent'];
      payment.parameters.counted = 'atStart';
      for (const beside of payment.parameters.alsoPaidByPayer) beside.arrangedBy = beside.arrangedBy?.slice(0, 1);
    }
    for (const { parameters } of clausesIn(draft, 'funding')) parameters.grants = [];
    for (const { parameters } of clausesIn(draft, 'condition')) {
      if (parameters.kind === 'policyBasis') parameters.until = '2022-12-31';
    }
    for (const { body } of clausesIn(draft, 'condition')) replace(body, '2017–2020', '2017–2022');
    for (const { body } of draft.clauses) {
      replace(body, 'Studieförämjandet Sjuhärad och Studiefremjandet', 'förbundet');
      replace(body, 'Studieförämjandet Sjuhärad and Studiefremjandet', 'the association');
    }
    allDue(draft);
    const changes = clauseIn(draft, 'condition', ({ id }) => id === 'changes');
    if (changes) measure(changes.body, 'betydande', 'significant');
    const cause = clauseIn(draft, 'terminationForCause');
    if (cause) measure(cause.body, 'väsentligt', 'materially');
  },
  'open-counselling': (draft) => {
    const term = clauseIn(draft, 'term');
    if (term) term.parameters.end = { kind: 'day', on: '2026-12-31' };
    decideByHalf(draft);
    for (const { parameters } of clausesIn(draft, 'governanceBody'))
      parameters.established = { kind: 'by', on: '2020-01-01' };
    for (const { body } of clausesIn(draft, 'governanceBody'))
      replace(body, /(?:inden udgangen af|by the end of) 2020/, '2020');
    const review = clauseIn(draft, 'review');
    if (review) review.parameters.timing = { kind: 'everyPeriod', every: 'year', dueMonth: 3 };
    const payment = clauseIn(draft, 'paymentByCalendar');
    if (payment) Object.assign(payment.parameters, { split: 'even', timing: 'arrears' });
    for (const { body } of clausesIn(draft, 'commitment')) {
      replace(body, 'egnede lokaler', 'to lokaler');
      replace(body, 'suitable, furnished premises', 'two furnished rooms');
    }
    for (const clause of draft.clauses) {
      replace(clause.body, /persondataloven|Persondataloven/g, 'databeskyttelsesloven');
      replace(clause.body, /servicelovens|serviceloven|SEL/g, 'barnets lov');
    }
    const data = clauseIn(draft, 'dataProtection');
    if (data) Object.assign(data.parameters, { statutes: ['Databeskyttelsesloven'], dutyToNotify: null });
    retext(draft, /SEL §|Serviceloven §/g, 'Barnets Lov §');
    allDue(draft);
    allSign(draft);
  },
};

function repairVillage(draft: Draft): void {
  draft.openSlots = [];
  const term = clauseIn(draft, 'term');
  if (term) Object.assign(term.parameters, { start: { kind: 'day', on: '2024-01-01' }, statedLength: { months: 114 } });
  for (const [index, clause] of draft.clauses.entries()) clause.printedNumber = clause.printedNumber && `${index + 1}`;
  for (const { body } of draft.clauses) {
    replace(body, /\[[^\]]+\] Kommune/, 'kommunen');
    replace(body, /It takes af village|It takes a village to raise a child/g, 'It takes a village');
    replace(body, /OJD-fonden/g, 'OJD fonden');
    replace(body, /i ti år|for ten years/, '');
    replace(body, /tiårig|ten-year/, 'lang');
  }
  const communication = clauseIn(draft, 'communication');
  if (communication?.parameters.approval)
    Object.assign(communication.parameters.approval, { responseDays: 10, triggeredBy: 'nameOrLogo' });
  const children = clauseIn(draft, 'childrensInvolvement');
  if (children)
    add(children.body, 'Principperne er klar den 1. juni 2024.', 'The principles are ready on 1 June 2024.');
  const breach = clauseIn(draft, 'breach');
  if (breach)
    add(
      breach.body,
      'Som tungt regnes to års manglende plan.',
      'A breach is regarded as heavy after two years without a plan.',
    );
  oneName(draft);
  decideByHalf(draft);
  allDue(draft);
  allSign(draft);
}

function oneName(draft: Draft): void {
  for (const { parameters } of [...clausesIn(draft, 'governanceBody'), ...clausesIn(draft, 'role')])
    parameters.aliases = [];
  retext(draft, /programleder/g, 'projektleder');
  retext(draft, /programme leader/g, 'project leader');
}

function decideByHalf(draft: Draft): void {
  const half = { numerator: 1, denominator: 2 };
  for (const { parameters } of clausesIn(draft, 'governanceBody')) {
    if (!parameters.decisionRule) continue;
    const majority = { reach: 'moreThan', share: half, of: 'votesCast' } as const;
    Object.assign(parameters.decisionRule, { majority, quorum: { kind: 'share', share: half }, tie: 'fails' });
  }
}

function allDue(draft: Draft): void {
  const yearly = { kind: 'everyPeriod', every: 'year', dueMonth: null } as const;
  for (const { parameters } of clausesIn(draft, 'commitment')) {
    for (const action of parameters.actions) if (action.timing.kind === 'noDeadline') action.timing = yearly;
  }
  for (const { parameters } of clausesIn(draft, 'reporting'))
    if (parameters.timing.kind === 'noDeadline') parameters.timing = yearly;
}

function allSign(draft: Draft): void {
  const roles = [{ da: 'formand', sv: 'ordförande', en: 'chair' }];
  for (const { parameters } of clausesIn(draft, 'signature')) {
    parameters.signatories = draft.parties.map(({ key }) => ({ party: key, roles }));
  }
}

function measure(body: Words, sv: string, en: string): void {
  add(body, `Med ${sv} menas mer än 10 procent.`, `By ${en} is meant more than 10 per cent.`);
}

function add(body: Words, own: string, en: string): void {
  body.en = `${body.en} ${en}`;
  if (body.da !== undefined) body.da = `${body.da} ${own}`;
  if (body.sv !== undefined) body.sv = `${body.sv} ${own}`;
}

function replace(body: Words, what: string | RegExp, by: string): void {
  for (const language of ['da', 'sv', 'en'] as const) {
    const said = body[language];
    if (said !== undefined) body[language] = said.replace(what, by);
  }
}

/** Everywhere in the clauses, the words inside parameters too. */
function retext(draft: Draft, what: RegExp, by: string): void {
  draft.clauses = JSON.parse(JSON.stringify(draft.clauses).replaceAll(what, by)) as Draft['clauses'];
}
