import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';
import { day } from '../calendar/index.ts';
import { findingsOf } from './finding.ts';
import type { Sisters } from './sisters.ts';
import { itsOrganisations } from './testing/index.ts';

const beside: Sisters = { programme: null, organisations: itsOrganisations, agreements: [] };

function rulesIn(facts: AgreementFacts, sisters: Sisters = beside): readonly string[] {
  return [...new Set(findingsOf(anAgreement(facts), sisters, day('2026-11-22')).map(({ rule }) => rule))];
}

/** A clause that says this in English. */
function saying(clause: ClauseInput, en: string): ClauseInput {
  return { ...clause, body: { en } };
}

const purpose = (en: string) => saying(aClause('purpose'), en);
const notice = (en: string, months = 6) =>
  saying(
    aClause('ordinaryTermination', {
      notice: { length: { months }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'year' } },
    }),
    en,
  );
const term = (en: string) => saying(aTerm('2026-01-01', '2027-12-31'), en);
const share = { numerator: 1, denominator: 2 };
const rule = {
  weight: 'onePerParty',
  majority: { reach: 'moreThan', share, of: 'votesCast' },
  quorum: { kind: 'none' },
  tie: null,
} as const;

describe('each rule finds what it is for, and is silent otherwise', () => {
  it.each<{ finds: string | null; because: string; clauses: readonly ClauseInput[] }>([
    { finds: 'slotInText', because: 'a bracket', clauses: [purpose('With [name].')] },
    { finds: null, because: 'a footnote is no slot', clauses: [purpose('As said.[1]')] },
    { finds: null, because: 'an abbreviation of dots ends a list', clauses: [purpose('Meals, rooms etc. for all.')] },
    { finds: 'slotInText', because: 'letters stand for a day', clauses: [purpose('It begins on xx May.')] },
    { finds: 'leftoverComment', because: 'a note in parentheses', clauses: [purpose('Two rooms (to be confirmed).')] },
    {
      finds: null,
      because: 'to insert is a word like others',
      clauses: [purpose('They insert a card into the reader.')],
    },
    { finds: 'doubledWord', because: 'a slip of the pen', clauses: [purpose('The the guides meet.')] },
    { finds: null, because: 'some words may follow themselves', clauses: [purpose('All that that entails.')] },
    { finds: 'misspelledName', because: 'two letters swapped', clauses: [purpose('Fremmdefonden pays.')] },
    { finds: null, because: 'a genitive', clauses: [purpose('Fremmedfondens money.')] },
    {
      finds: 'otherLength',
      because: 'three in words',
      clauses: [notice('Three months’ notice to the end of a year.')],
    },
    {
      finds: 'otherLength',
      because: 'words and digits differ',
      clauses: [notice('Six (3) months’ notice to the end of a year.')],
    },
    {
      finds: null,
      because: 'a time to answer in is no notice',
      clauses: [notice('Notice is confirmed within ten days.')],
    },
    {
      finds: null,
      because: 'half a year is six months',
      clauses: [notice('Half a year’s notice to the end of a year.')],
    },
    {
      finds: null,
      because: 'the number in digits, too',
      clauses: [notice('Six (6) months’ notice to the end of a year.')],
    },
    {
      finds: 'otherTurningPoint',
      because: 'another end',
      clauses: [notice('Six months’ notice to the end of a quarter.')],
    },
    { finds: null, because: 'a text may leave the length out', clauses: [notice('Notice is given in writing.')] },
    {
      finds: null,
      because: 'more lengths than the notice',
      clauses: [notice('Six months’ notice, after two years at the earliest.')],
    },
    { finds: 'otherDay', because: 'another last day', clauses: [term('From 1 January 2026 to 31 December 2028.')] },
    { finds: null, because: 'the days as recorded', clauses: [term('From 1 January 2026 to 31 December 2027.')] },
    {
      finds: 'statedLengthDisagrees',
      because: 'three years that are two',
      clauses: [term('It runs for three years from 1 January 2026 to 31 December 2027.')],
    },
    {
      finds: null,
      because: 'an extension is no length of the term',
      clauses: [term('It runs to 31 December 2027 and may be extended by one year.')],
    },
    {
      finds: 'endMissing',
      because: 'called limited in the text',
      clauses: [saying(aTerm('2026-01-01', null), 'It is limited in time.')],
    },
    { finds: null, because: 'not limited', clauses: [saying(aTerm('2026-01-01', null), 'It is not limited in time.')] },
    {
      finds: 'decisionRuleIncomplete',
      because: 'no quorum',
      clauses: [aClause('governanceBody', { decisionRule: { ...rule, quorum: null } })],
    },
    {
      finds: null,
      because: 'a tie alone is asked of nobody',
      clauses: [aClause('governanceBody', { decisionRule: rule })],
    },
    {
      finds: 'thresholdUndefined',
      because: 'how much is sufficient',
      clauses: [saying(aClause('commitment'), 'It provides sufficient staff.')],
    },
    {
      finds: null,
      because: 'sufficient is defined',
      clauses: [saying(aClause('commitment'), 'It provides sufficient staff. Sufficient means two persons.')],
    },
    {
      finds: null,
      because: 'nothing follows from a purpose',
      clauses: [purpose('A significant effort for children.')],
    },
    {
      finds: null,
      because: 'study material is no threshold',
      clauses: [saying(aClause('commitment'), 'It provides the material.')],
    },
    {
      finds: 'bodyAfterStart',
      because: 'half a year late',
      clauses: [aClause('governanceBody', { established: { kind: 'by', on: '2020-07-01' } })],
    },
    {
      finds: null,
      because: 'a month to set it up',
      clauses: [aClause('governanceBody', { established: { kind: 'by', on: '2020-01-31' } })],
    },
    {
      finds: 'deadlineOnLastDay',
      because: '30 June is both',
      clauses: [notice('Notice.'), aClause('review', { timing: { kind: 'everyPeriod', every: 'year', dueMonth: 6 } })],
    },
    {
      finds: null,
      because: 'a month before',
      clauses: [notice('Notice.'), aClause('review', { timing: { kind: 'everyPeriod', every: 'year', dueMonth: 5 } })],
    },
    {
      finds: 'dutyWithoutDeadline',
      because: 'some day',
      clauses: [
        aClause('commitment', {
          actions: [{ key: 'act', words: { en: 'act' }, timing: { kind: 'noDeadline' }, ruleIds: [] }],
        }),
      ],
    },
    { finds: null, because: 'all the time needs no deadline', clauses: [aClause('commitment')] },
    {
      finds: 'approvalWithoutResponse',
      because: 'no time to answer in',
      clauses: [
        aClause('communication', { approval: { by: 'organisation', triggeredBy: 'nameOrLogo', responseDays: null } }),
      ],
    },
    {
      finds: 'committedNonParty',
      because: 'bound without being a party',
      clauses: [saying(aClause('commitment'), 'Fremmedforeningen must provide rooms.')],
    },
    {
      finds: null,
      because: 'named, but not bound',
      clauses: [saying(aClause('commitment'), 'It works with Fremmedforeningen, which may visit.')],
    },
    {
      finds: 'statuteSuperseded',
      because: 'replaced before it was cited',
      clauses: [saying(aClause('dataProtection'), 'The parties follow persondataloven.')],
    },
    {
      finds: null,
      because: 'a text that names what came after knows',
      clauses: [
        saying(aClause('dataProtection'), 'Persondataloven was replaced by databeskyttelsesloven and the GDPR.'),
      ],
    },
    {
      finds: 'conflictingAnswers',
      because: 'another notice in another clause',
      clauses: [
        notice('Six months to the end of a year.'),
        purpose('The agreement can be terminated at three months.'),
      ],
    },
    {
      finds: null,
      because: 'calling a meeting is no notice of termination',
      clauses: [notice('Six months to the end of a year.'), purpose('Meetings are called two weeks ahead.')],
    },
  ])('$finds: $because', ({ clauses, finds }) => {
    const signed = aClause('signature', {
      signatories: ['municipality', 'organisation'].map((party) => ({ party, roles: [{ en: 'chair' }] })),
    });
    expect(rulesIn({ clauses: [...clauses, { ...signed, printedNumber: null }] })).toEqual(
      finds === null ? [] : [finds],
    );
  });

  it('asks for what the template has and the agreement lacks', () => {
    const template = anAgreement({
      key: 'template',
      kind: 'template',
      clauses: [aClause('breach', { threshold: 'any' })],
    });
    const lacking = { template: 'template', clauses: [] };
    expect(rulesIn(lacking, { ...beside, agreements: [template] })).toEqual(['lacksTemplateClause']);
    expect(
      rulesIn(
        { template: 'template', clauses: [aClause('breach', { threshold: 'any' }, { id: 'other' })] },
        { ...beside, agreements: [template] },
      ),
    ).toEqual([]);
    expect(rulesIn(lacking)).toEqual([]);
  });

  it('finds nothing in the plainest agreement', () => {
    expect(rulesIn({})).toEqual([]);
  });
});
