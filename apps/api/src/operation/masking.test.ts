import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby, type Visitor } from '../testing/test-landsby.ts';

describe.each(engines)('what breaks inside, on %s', (engine) => {
  let landsby: TestLandsby;
  let secretariat: Visitor;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
    secretariat = await landsby.signInAs('demo-secretariat', 'secretariat');
    await landsby.database.behind('ALTER TABLE clause RENAME TO clause_gone');
  });
  afterAll(() => landsby.close());

  it('is told in one sentence with the id of the request, and logged whole under that id', async () => {
    const response = await secretariat.send({
      query: '{ agreement(id: "Agreement:village.village-furesoe") { version } }',
    });
    const requestId = response.headers.get('x-request-id');
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message:
            'Something broke on our side. Nothing was saved. Try again; if it stays, name the request id to the secretariat.',
          locations: [{ line: 1, column: 3 }],
          path: ['agreement'],
          extensions: { code: 'INTERNAL', requestId },
        },
      ],
      data: { agreement: null },
    });
    expect(text).not.toMatch(/clause|prisma|stack|sql/i);
    const line = landsby.logged.find(({ msg }) => msg === 'operation broke');
    expect(line).toMatchObject({ level: 50, req: { id: requestId }, path: ['agreement'] });
    expect(JSON.stringify(line)).toContain('clause');
  });

  it('leaves the next request untouched', async () => {
    expect(await secretariat.ask({ query: '{ programme(id: "Programme:village") { name } }' })).toEqual({
      data: { programme: { name: 'It takes a village' } },
    });
  });
});
