import { randomUUID } from 'node:crypto';
import type { Call, Lane } from './drive.ts';
import { frontEndOperation } from './front-end-operation.ts';
import { agreementOf, forgetNotices, programme } from './made-up-programme.ts';
import type { Site } from './site.ts';
import type { Headers } from './visitor.ts';
import type { Workload } from './workload.ts';

type Standing = { readonly number: number; readonly headers: Headers; version: number; given: boolean };

/** Municipalities give notice and take it back, each of its own agreement, the next act after the answer to the last. */
export function notices(site: Site): Workload {
  const standings = site.actors.map(
    (headers, index): Standing => ({ number: index + 1, headers, version: 1, given: false }),
  );
  const each = (call: (standing: Standing) => Call): readonly Lane[] =>
    standings.map((standing) => () => ({
      ...call(standing),
      answered: () => {
        standing.version += 1;
        standing.given = !standing.given;
      },
    }));
  return {
    name: 'giving notice, and taking it back',
    product: each(productCall(site.today)),
    yardstick: each((standing) => yardstickCall(standing, site.today)),
    prepare: async () => {
      await site.behind(forgetNotices);
      const rows = (await site.behind(
        `SELECT id, version FROM agreement WHERE programme_id = '${programme}'`,
      )) as readonly {
        readonly id: string;
        readonly version: number;
      }[];
      const versions = new Map(rows.map(({ id, version }) => [id, version]));
      for (const standing of standings) {
        standing.version = versions.get(agreementOf(standing.number)) ?? 0;
        standing.given = false;
      }
      await Promise.all(standings.map((standing) => readAgain(site, standing)));
    },
  };
}

/** Forgetting went past the product, which has to read anew what it kept: that is no part of an act. */
async function readAgain({ product }: Site, { number, headers }: Standing): Promise<void> {
  const query = `{ agreement(id: "Agreement:${programme}.${agreementOf(number)}") { version } }`;
  const response = await fetch(`${product.origin}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  if (!response.ok) throw new Error(`Agreement ${number} could not be read again: ${response.status}`);
  await response.text();
}

function productCall(today: string): (standing: Standing) => Call {
  const give = frontEndOperation('municipality', 'GiveNotice');
  const withdraw = frontEndOperation('municipality', 'WithdrawNotice');
  return ({ number, headers, version, given }) => {
    const act = {
      clientKey: randomUUID(),
      agreementId: `Agreement:${programme}.${agreementOf(number)}`,
      expectedVersion: version,
    };
    const asked = given
      ? { query: withdraw, operationName: 'WithdrawNotice', variables: { input: act, asOf: today } }
      : {
          query: give,
          operationName: 'GiveNotice',
          variables: { input: { ...act, ground: 'ORDINARY', noticeOn: today, cause: null }, asOf: today },
        };
    const expected = given ? '"NoticeWithdrawn"' : '"NoticeGiven"';
    return { method: 'POST', path: '/graphql', headers, body: JSON.stringify(asked), expected };
  };
}

function yardstickCall({ number, headers, version, given }: Standing, today: string): Call {
  const body = JSON.stringify({
    ...{ kind: given ? 'noticeWithdrawn' : 'noticeGiven', programme, agreement: agreementOf(number) },
    ...{ expectedVersion: version, clientKey: randomUUID(), on: today },
  });
  return { method: 'POST', path: '/notice', headers, body, expected: '"done"' };
}
