import { engines } from '@landsby/db/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail, written } from '../testing/written.ts';

const own = 'Agreement:village.village-eksempelsund';
const mutation = `mutation ($input: GiveNoticeInput!) { giveNotice(input: $input) {
  __typename
  ... on NoticeGiven { agreement { version status { state } } receipt { id recordedAt on organisation { name } }
    notice { by { key } ground givenOn effectiveOn lastDay withdrawableUntil exit { effect { because { rules } } } } }
  ... on AgreementNotInForce { state }
  ... on NoticeAlreadyGiven { givenOn effectiveOn }
  ... on NoNoticeClause { missing { code facts { name text } } }
  ... on CauseRequired { causes }
  ... on NoticeDayOutOfReach { earliest latest }
  ... on NoticeMoot { naturalEnd effectiveOn }
  ... on VersionConflict { currentVersion agreement { version } }
  ... on ClientKeyReused { clientKey }
} }`;

const input = {
  clientKey: 'notice-1',
  agreementId: own,
  expectedVersion: 1,
  ground: 'ORDINARY',
  noticeOn: '2026-11-21',
};

async function give(visitor: Visitor, changes: Partial<Record<keyof typeof input | 'cause', unknown>> = {}) {
  const { data, errors } = await visitor.ask({ query: mutation, variables: { input: { ...input, ...changes } } });
  return errors ?? data.giveNotice;
}

describe.each(engines)('giving notice on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;

  const reopen = async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
  };

  describe('accepted', () => {
    beforeEach(reopen);
    afterEach(() => landsby.close());

    it('names the effect, raises the version, leaves a receipt and an entry in the trail', async () => {
      expect(await give(municipality)).toEqual({
        __typename: 'NoticeGiven',
        agreement: { version: 2, status: { state: 'NOTICE_GIVEN' } },
        receipt: {
          id: expect.stringMatching(/^audit_/),
          recordedAt: '2026-11-21T12:00:00Z',
          on: '2026-11-21',
          organisation: { name: 'Eksempelsund Kommune' },
        },
        notice: {
          by: { key: 'municipality' },
          ground: 'ORDINARY',
          givenOn: '2026-11-21',
          effectiveOn: '2027-06-01',
          lastDay: '2027-05-31',
          withdrawableUntil: '2027-05-31',
          exit: { effect: { because: { rules: expect.arrayContaining(['S0.59']) } } },
        },
      });
      expect(await auditTrail(landsby.database)).toEqual([
        {
          person_id: 'demo-eksempelsund',
          organisation_id: 'eksempelsund',
          capacity: 'municipality',
          operation: 'giveNotice',
          client_key: 'notice-1',
          target: 'village-eksempelsund',
          before_version: 1,
          after_version: 2,
          detail: { ...input, ground: 'ordinary' },
        },
      ]);
    });

    it('reads a cause as long as it may be, and refuses a longer one before it is kept', async () => {
      const asked = { ground: 'BREACH', noticeOn: '2026-11-21' };
      expect(await give(municipality, { ...asked, cause: 'x'.repeat(2_001) })).toMatchObject([
        {
          message: 'This text has 2001 characters. Say it in at most 2000.',
          extensions: { code: 'BAD_INPUT' },
        },
      ]);
      expect(await auditTrail(landsby.database)).toEqual([]);
      expect(await give(municipality, { ...asked, cause: 'x'.repeat(2_000) })).toMatchObject({
        __typename: 'NoticeGiven',
      });
    });

    it('is one act, however often it is sent', async () => {
      const first = await give(municipality);
      const after = await written(landsby.database);
      expect(await give(municipality)).toEqual(first);
      expect(await give(municipality, { clientKey: 'notice-1', cause: null })).toEqual(first);
      expect(await written(landsby.database)).toEqual(after);
    });

    it('is one act, even when it is sent five times at once', async () => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => give(municipality)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await auditTrail(landsby.database)).toHaveLength(1);
    });

    it('by two at once with different keys meets once, and once a conflict', async () => {
      const answers = await Promise.all(['a', 'b'].map((clientKey) => give(municipality, { clientKey })));
      expect(answers.map(({ __typename }) => __typename)).toEqual(
        expect.arrayContaining(['NoticeGiven', 'VersionConflict']),
      );
      expect(await auditTrail(landsby.database)).toHaveLength(1);
    });

    it('is seen by the secretariat, and repeated by its key after it was withdrawn', async () => {
      const first = await give(municipality);
      const secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
      const query = `{ agreement(id: "${own}") { version notices { by { organisation { name } } } } }`;
      expect((await secretariat.ask({ query })).data.agreement).toEqual({
        version: 2,
        notices: [{ by: { organisation: { name: 'Eksempelsund Kommune' } } }],
      });
      await municipality.ask({
        query: `mutation { withdrawNotice(input: { clientKey: "w", agreementId: "${own}", expectedVersion: 2 }) { __typename } }`,
      });
      const { receipt, notice } = await give(municipality);
      expect({ receipt, notice }).toEqual({ receipt: first.receipt, notice: first.notice });
      expect((await secretariat.ask({ query })).data.agreement).toEqual({ version: 3, notices: [] });
    });
  });

  describe('refused, with nothing written', () => {
    beforeAll(reopen);
    afterAll(() => landsby.close());

    it.each([
      {
        who: 'demo-secretariat',
        as: 'secretariat',
        changes: {},
        says: { __typename: 'NotAParty' },
        because: 'the office that runs the programme is no party',
      },
      {
        who: 'demo-ojd-fonden',
        as: 'funder',
        changes: {},
        says: { __typename: 'NotAParty' },
        because: 'a funder only reads',
      },
      {
        who: 'demo-furesoe',
        as: 'municipality',
        changes: { agreementId: 'Agreement:village.village-furesoe' },
        says: { __typename: 'AgreementNotInForce', state: 'RECOMMENDED' },
        because: 'what is only recommended cannot be left',
      },
      {
        who: 'demo-eksempelsund',
        as: 'municipality',
        changes: { noticeOn: '2026-11-22' },
        says: { __typename: 'NoticeDayOutOfReach', earliest: '2026-10-22', latest: '2026-11-21' },
        because: 'not ahead',
      },
      {
        who: 'demo-eksempelsund',
        as: 'municipality',
        changes: { ground: 'BREACH' },
        says: { __typename: 'CauseRequired', causes: ['materialBreach'] },
        because: 'S0.60 needs a material breach',
      },
      {
        who: 'demo-eksempelsund',
        as: 'municipality',
        changes: { ground: 'FOR_CAUSE', cause: 'Something happened.' },
        says: {
          __typename: 'NoNoticeClause',
          missing: { code: 'silent', facts: [{ name: 'family', text: 'terminationForCause' }] },
        },
        because: 'the agreement knows no termination for cause',
      },
      {
        who: 'demo-eksempelsund',
        as: 'municipality',
        changes: { expectedVersion: 7 },
        says: { __typename: 'VersionConflict', currentVersion: 1, agreement: { version: 1 } },
        because: 'the version is not the one that stands',
      },
      {
        who: 'demo-boraas',
        as: 'municipality',
        now: '2019-05-01T10:00:00Z',
        changes: { agreementId: 'Agreement:beloved-children.beloved-children', noticeOn: '2019-05-01' },
        says: {
          __typename: 'NoNoticeClause',
          missing: { code: 'silent', facts: [{ name: 'family', text: 'ordinaryTermination' }] },
        },
        because: 'S3.43',
      },
      {
        who: 'demo-eksempelsund',
        as: 'municipality',
        now: '2032-12-15T10:00:00Z',
        changes: { noticeOn: '2032-12-15' },
        says: { __typename: 'NoticeMoot', naturalEnd: '2033-06-30', effectiveOn: '2033-07-01' },
        because: 'S0.61',
      },
    ] as const)('$says.__typename: $because', async ({ who, as, changes, says, ...day }) => {
      landsby.setNow('now' in day ? day.now : '2026-11-21T12:00:00Z');
      const visitor = await landsby.signInAs(who, as);
      const before = await written(landsby.database);
      expect(await give(visitor, changes)).toEqual(says);
      expect(await written(landsby.database)).toEqual(before);
    });

    it('NOT_FOUND: another municipality’s agreement, and one that does not exist, alike', async () => {
      landsby.setNow('2026-11-21T12:00:00Z');
      const visitor = await landsby.signInAs('demo-eksempelsund');
      const before = await written(landsby.database);
      const foreign = await give(visitor, { agreementId: 'Agreement:village.village-proevekoebing' });
      expect(foreign).toEqual(await give(visitor, { agreementId: 'Agreement:village.no-such-thing' }));
      expect(foreign[0].extensions).toEqual({ code: 'NOT_FOUND' });
      expect(await written(landsby.database)).toEqual(before);
    });

    it('NoticeAlreadyGiven and ClientKeyReused, once one stands', async () => {
      landsby.setNow('2026-11-21T12:00:00Z');
      const visitor = await landsby.signInAs('demo-eksempelsund');
      await give(visitor);
      const before = await written(landsby.database);
      expect(await give(visitor, { clientKey: 'notice-2', expectedVersion: 2 })).toEqual({
        __typename: 'NoticeAlreadyGiven',
        givenOn: '2026-11-21',
        effectiveOn: '2027-06-01',
      });
      expect(await give(visitor, { noticeOn: '2026-11-20' })).toEqual({
        __typename: 'ClientKeyReused',
        clientKey: 'notice-1',
      });
      expect(await written(landsby.database)).toEqual(before);
    });

    it('as a whole when a later act of the same operation fails', async () => {
      const visitor = await landsby.signInAs('demo-proevekoebing');
      const before = await written(landsby.database);
      const answer = await visitor.ask({
        query: `mutation {
          good: giveNotice(input: { clientKey: "x", agreementId: "Agreement:village.village-proevekoebing", expectedVersion: 1, ground: ORDINARY, noticeOn: "2026-11-21" }) { __typename }
          bad: giveNotice(input: { clientKey: "y", agreementId: "Agreement:village.no-such-thing", expectedVersion: 1, ground: ORDINARY, noticeOn: "2026-11-21" }) { __typename }
        }`,
      });
      expect([answer.data, answer.errors?.[0]?.extensions]).toEqual([null, { code: 'NOT_FOUND' }]);
      expect(await written(landsby.database)).toEqual(before);
    });
  });
});
