import { engines, type TestDatabase } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';
import { auditTrail } from '../testing/written.ts';

const give = `mutation ($input: GiveNoticeInput!) { giveNotice(input: $input) {
  ... on NoticeGiven { agreement { version } receipt { id } } } }`;
const withdraw = `mutation ($input: WithdrawNoticeInput!) { withdrawNotice(input: $input) { __typename } }`;
const agreementId = 'Agreement:village.village-eksempelsund';

describe.each(engines)('an act whose commit is not heard of, on %s', (engine) => {
  let landsby: TestLandsby;
  let municipality: Visitor;
  let loseNext: (how: 'carriedOut' | 'neverCame') => void;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    municipality = await landsby.signInAs('demo-eksempelsund');
    loseNext = await loseCommits(landsby.database);
    await municipality.ask({ query: '{ viewer { today } }' });
  });
  afterAll(() => landsby.close());

  it.each([
    { how: 'carriedOut', version: 1, because: 'it was carried out, and its answer lost' },
    { how: 'neverCame', version: 3, because: 'it never came' },
  ] as const)('is done once, and answered: $because', async ({ how, version }) => {
    const before = await auditTrail(landsby.database);
    const input = { agreementId, expectedVersion: version, ground: 'ORDINARY', noticeOn: '2026-11-21', clientKey: how };
    loseNext(how);
    const first = await municipality.ask({ query: give, variables: { input } });
    expect(first).toEqual({
      data: { giveNotice: { agreement: { version: version + 1 }, receipt: { id: expect.stringMatching(/^audit_/) } } },
    });
    expect(await municipality.ask({ query: give, variables: { input } })).toEqual(first);
    expect((await auditTrail(landsby.database)).length).toBe(before.length + 1);

    const back = { agreementId, expectedVersion: version + 1, clientKey: `${how}-back` };
    const { data } = await municipality.ask({ query: withdraw, variables: { input: back } });
    expect(data.withdrawNotice.__typename).toBe('NoticeWithdrawn');
  });

  it('is told to be sent again where it cannot be begun anew, and is done once', async () => {
    const asWritten = give.replace('receipt', 'receipt @include(if: true)');
    const input = {
      agreementId,
      expectedVersion: 5,
      ground: 'ORDINARY',
      noticeOn: '2026-11-21',
      clientKey: 'directive',
    };
    loseNext('carriedOut');
    const { data, errors } = await municipality.ask({ query: asWritten, variables: { input } });
    expect([data, errors?.map(({ message }) => message)]).toEqual([
      undefined,
      [expect.stringMatching(/whether it was is not known\. Send the same again with the same client key/)],
    ]);
    const again = await municipality.ask({ query: asWritten, variables: { input } });
    expect(again.data.giveNotice.agreement.version).toBe(6);
  });
});

/** The next commit of something written is carried out or never comes; whoever sent it hears only that the line is cut. */
async function loseCommits(database: TestDatabase): Promise<(how: 'carriedOut' | 'neverCame') => void> {
  let losing: 'carriedOut' | 'neverCame' | undefined;
  const adapter = await database.adapter();
  const begin = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel) => {
    const transaction = await begin(isolationLevel);
    if (transaction.adapterName === 'landsby') return transaction;
    const [executeRaw, commit, rollback] = [
      transaction.executeRaw.bind(transaction),
      transaction.commit.bind(transaction),
      transaction.rollback.bind(transaction),
    ];
    let hasWritten = false;
    const lost = () => {
      const how = hasWritten ? losing : undefined;
      if (how) losing = undefined;
      return how;
    };
    const cut = (): never => {
      throw new Error('The line to the database is cut.');
    };
    return Object.assign(transaction, {
      executeRaw: async (query: Parameters<typeof executeRaw>[0]) => {
        const how = query.sql === 'COMMIT' ? lost() : undefined;
        hasWritten ||= !/^(BEGIN|COMMIT|ROLLBACK)/.test(query.sql);
        if (!how) return executeRaw(query);
        await executeRaw(how === 'carriedOut' ? query : { ...query, sql: 'ROLLBACK' });
        return cut();
      },
      commit: async () => {
        const how = transaction.options.usePhantomQuery ? lost() : undefined;
        await (how === 'neverCame' ? rollback() : commit());
        if (how) cut();
      },
    });
  };
  return (how) => {
    losing = how;
  };
}
