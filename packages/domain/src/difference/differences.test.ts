import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import type { Difference } from './difference.ts';
import { differences } from './differences.ts';

const party = (key: string, organisation: string | null, side: 'municipality' | 'organisation') => ({
  key,
  organisation,
  side,
  actingThrough: null,
});

/** A template whose municipality is an empty place. */
function aTemplate(clauses: readonly ClauseInput[]): Agreement {
  return {
    ...anAgreement({ clauses }),
    kind: 'template',
    parties: [party('municipality', null, 'municipality'), party('organisation', 'organisation', 'organisation')],
  };
}

/** The same with Furesø in the empty place, under a key of its own. */
function furesoe(clauses: readonly ClauseInput[], facts: AgreementFacts = {}): Agreement {
  return anAgreement({ parties: ['furesoe', 'organisation'], clauses, ...facts });
}

function inShort({ entry, from, kind, place, clause, to }: Difference) {
  return { kind, at: place ?? clause.one ?? clause.other, ...(entry && { entry }), from, to };
}

const notice = (months: number) => ({ length: { months }, counting: 'fromNoticeDay' as const, alignment: null });
const leaving = (months: number) => aClause('ordinaryTermination', { notice: notice(months) });
const words = (en: string) => ({ en });
const chain = ['committee', 'council'].map((body) => ({ body, name: body, act: 'approve' as const }));
const theCase = (instances: typeof chain) =>
  aClause('condition', {
    kind: 'politicalDecision',
    of: 'furesoe',
    caseNumber: '23/1',
    chain: instances,
    administrationRecommends: true,
    annex: null,
  });

describe('S0.01 a template and an agreement made from it', () => {
  const clauses = (municipality: string) => [
    leaving(6),
    aClause('commitment', { by: [municipality], to: ['organisation'] }),
    aClause('paymentByCalendar', { payer: municipality }),
    aClause('governanceBody', { seats: [{ from: municipality, atLeast: 1, atMost: null, rank: 'management' }] }),
  ];

  it('do not differ where a municipality stands in the empty place, whatever its key', () => {
    expect(differences(aTemplate(clauses('municipality')), furesoe(clauses('furesoe')))).toEqual([]);
  });

  it('do not differ between two municipalities, each under its own key', () => {
    const gaevle = anAgreement({ parties: ['gaevle', 'organisation'], clauses: clauses('gaevle') });
    expect(differences(furesoe(clauses('furesoe')), gaevle)).toEqual([]);
  });

  it('differ where another party than the municipality pays', () => {
    const turned = [aClause('paymentByCalendar', { payer: 'organisation', payee: 'furesoe' })];
    const found = differences(aTemplate([aClause('paymentByCalendar')]), furesoe(turned));
    expect(found.map(inShort)).toEqual([
      {
        kind: 'changed',
        at: 'paymentByCalendar.payer',
        from: { of: 'party', party: 'municipality' },
        to: { of: 'party', party: 'organisation' },
      },
      {
        kind: 'changed',
        at: 'paymentByCalendar.payee',
        from: { of: 'party', party: 'organisation' },
        to: { of: 'party', party: 'furesoe' },
      },
    ]);
  });
});

describe('what differs is said as what it was and what it is', () => {
  const length = (months: number) => ({ of: 'length', length: { months } });
  const logos = aClause('communication', { logosRequiredOf: ['organisation'] }, { ruleIds: ['S3.33'] });
  const owed = (key: string) => ({
    key,
    words: words(`do ${key}`),
    timing: { kind: 'continuous' as const },
    ruleIds: [],
  });
  const commitment = (...keys: string[]) => aClause('commitment', { by: ['furesoe'], actions: keys.map(owed) });

  it.each([
    {
      because: 'a shorter notice',
      one: [leaving(6)],
      other: [leaving(3)],
      found: [{ kind: 'changed', at: 'ordinaryTermination.notice.length', from: length(6), to: length(3) }],
    },
    {
      because: 'the rule on logos is gone',
      one: [logos],
      other: [],
      found: [{ kind: 'clauseMissing', at: 'communication', from: null, to: null }],
    },
    {
      because: 'a clause more',
      one: [],
      other: [logos],
      found: [{ kind: 'clauseAdded', at: 'communication', from: null, to: null }],
    },
    {
      because: 'a party with terms of its own',
      one: [aClause('ordinaryTermination', { noticeByParty: [{ party: 'furesoe', notice: notice(6) }] })],
      other: [aClause('ordinaryTermination', { noticeByParty: [{ party: 'furesoe', notice: notice(9) }] })],
      found: [
        {
          kind: 'changed',
          at: 'ordinaryTermination.noticeByParty.notice.length',
          entry: { of: 'party', party: 'furesoe' },
          from: length(6),
          to: length(9),
        },
      ],
    },
    {
      because: 'an action more, one less',
      one: [commitment('one', 'two')],
      other: [commitment('two')],
      found: [
        {
          kind: 'entryMissing',
          at: 'commitment.actions',
          from: {
            of: 'group',
            known: { of: 'words', words: words('do one') },
            parts: [{ place: 'commitment.actions.timing', value: { of: 'timing', timing: { kind: 'continuous' } } }],
          },
          to: null,
        },
      ],
    },
    {
      because: 'what was unstated is stated',
      one: [aClause('breach', { noticeLength: null })],
      other: [aClause('breach', { noticeLength: { months: 1 } })],
      found: [{ kind: 'changed', at: 'breach.noticeLength', from: { of: 'notStated' }, to: length(1) }],
    },
    {
      because: 'one kind of renewal for another is one difference, with what goes with it',
      one: [aClause('renewal', { kind: 'none' })],
      other: [
        aClause('renewal', {
          kind: 'silent',
          extension: { months: 12 },
          decideBefore: { months: 3 },
          atMostTimes: null,
        }),
      ],
      found: [
        {
          kind: 'changed',
          at: 'renewal.kind',
          from: { of: 'group', known: { of: 'choice', choice: 'none' }, parts: [] },
          to: {
            of: 'group',
            known: { of: 'choice', choice: 'silent' },
            parts: [
              { place: 'renewal.extension', value: length(12) },
              { place: 'renewal.decideBefore', value: length(3) },
            ],
          },
        },
      ],
    },
    {
      because: 'the same body under another clause id is the same body',
      one: [aClause('governanceBody', { body: 'steering', hosting: 'rotates' }, { id: 'one' })],
      other: [aClause('governanceBody', { body: 'steering' }, { id: 'other' })],
      found: [
        {
          kind: 'changed',
          at: 'governanceBody.hosting',
          from: { of: 'choice', choice: 'rotates' },
          to: { of: 'notStated' },
        },
      ],
    },
    {
      because: 'another body is not the same body changed',
      one: [aClause('governanceBody', { body: 'steering' }, { id: 'one' })],
      other: [aClause('governanceBody', { body: 'advisory' }, { id: 'other' })],
      found: [
        { kind: 'clauseMissing', at: 'one', from: null, to: null },
        { kind: 'clauseAdded', at: 'other', from: null, to: null },
      ],
    },
    {
      because: 'half is half however it is written',
      one: [aClause('role', { recommendedShare: { numerator: 1, denominator: 2 } })],
      other: [aClause('role', { recommendedShare: { numerator: 2, denominator: 4 } })],
      found: [],
    },
  ])('$because', ({ found, one, other }) => {
    expect(differences(furesoe(one), furesoe(other)).map(inShort)).toEqual(found);
  });

  it('names the rules of both clauses, and the first one’s clause', () => {
    const [found] = differences(
      furesoe([aClause('breach', { threshold: 'any' }, { ruleIds: ['S0.60'] })]),
      furesoe([aClause('breach', {}, { id: 'default', ruleIds: ['S3.42', 'S0.60'] })]),
    );
    expect([found?.clause, found?.because]).toEqual([
      { one: 'breach', other: 'default' },
      { rules: ['S0.60', 'S3.42'], clause: 'breach', steps: [] },
    ]);
  });

  it('who decides after whom is a difference, the order of other lists is none', () => {
    const found = differences(furesoe([theCase(chain)]), furesoe([theCase(chain.toReversed())]));
    expect(found.map(({ kind, place }) => [kind, place])).toEqual([['changed', 'condition.chain']]);
    const [forth, back] = [commitment('one', 'two'), commitment('two', 'one')];
    expect(differences(furesoe([forth]), furesoe([back]))).toEqual([]);
  });

  it('a party more is a difference, and no clause is', () => {
    const three = anAgreement({ parties: ['furesoe', 'organisation', 'third'] });
    expect(differences(anAgreement({ parties: ['furesoe', 'organisation'] }), three).map(inShort)).toEqual([
      { kind: 'partyAdded', at: null, from: null, to: { of: 'party', party: 'third' } },
    ]);
  });
});
