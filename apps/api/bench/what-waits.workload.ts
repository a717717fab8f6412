import { changed } from './agreement-page.workload.ts';
import type { Call } from './drive.ts';
import { frontEndOperation } from './front-end-operation.ts';
import { agreementOf, programme } from './made-up-programme.ts';
import type { Site } from './site.ts';
import { lanes, nothing, type Workload } from './workload.ts';

/** The secretariat looks at all that waits, as its page opens: the first fifty, and how many there are. */
export function whatWaits(site: Site): Workload {
  const { product, yardstick } = callsOf(site);
  return {
    name: 'what waits',
    product: lanes(() => () => product),
    yardstick: lanes(() => () => yardstick),
    prepare: nothing,
  };
}

/** The same, one agreement having been changed since. */
export function changedWhatWaits(site: Site): Workload {
  const { product, yardstick } = callsOf(site);
  const after = (call: Call) =>
    lanes((lane) => async () => {
      await site.behind(changed(agreementOf((lane % site.municipalities) + 1)));
      return call;
    });
  return {
    name: 'what waits, one just changed',
    product: after(product),
    yardstick: after(yardstick),
    prepare: nothing,
  };
}

function callsOf({ secretariat: headers, today }: Site): Record<'product' | 'yardstick', Call> {
  const body = JSON.stringify({
    query: frontEndOperation('secretariat', 'WhatWaitsPage'),
    operationName: 'WhatWaitsPage',
    variables: variablesFor(today, { first: 50, after: null }),
  });
  return {
    product: { method: 'POST', path: '/graphql', headers, body, expected: '"totalCount"' },
    yardstick: { method: 'GET', path: `/what-waits?programme=${programme}`, headers, expected: '"entries"' },
  };
}

type Page = { readonly first: number; readonly after: string | null };

function variablesFor(today: string, page: Page): Record<string, unknown> {
  const asOf = Temporal.PlainDate.from(today);
  return {
    programme: `Programme:${programme}`,
    asOf: today,
    from: asOf.subtract({ years: 5 }).toString(),
    until: asOf.add({ years: 1 }).toString(),
    states: ['LATE', 'BREACHED', 'DUE', 'OPEN'],
    ...{ organisation: null, agreement: null, family: null, nature: 'DUTY', last: null, before: null },
    ...page,
  };
}

type Answer = {
  readonly data: {
    readonly programme: {
      readonly ledgerCount: unknown;
      readonly ledger: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly edges: readonly { readonly node: unknown }[];
      };
    };
  };
};

/** Lets the yardstick keep what the product computed, entry by entry. */
export async function computeAhead({ product, secretariat, today, behind }: Site): Promise<void> {
  const query = frontEndOperation('secretariat', 'WhatWaitsPage');
  let after: string | null = null;
  let place = 0;
  for (;;) {
    const response = await fetch(`${product.origin}/graphql`, {
      method: 'POST',
      headers: secretariat,
      body: JSON.stringify({ query, variables: variablesFor(today, { first: 200, after }) }),
    });
    const { data } = (await response.json()) as Answer;
    const { ledger, ledgerCount } = data.programme;
    const rows = ledger.edges.map(({ node }) => `('${programme}', ${++place}, ${quoted(node)})`);
    if (rows.length > 0) await behind(`INSERT INTO yardstick.waiting VALUES ${rows.join(',')}`);
    if (ledger.pageInfo.hasNextPage) after = ledger.pageInfo.endCursor;
    else {
      await behind(`INSERT INTO yardstick.counted VALUES ('${programme}', ${quoted(ledgerCount)}, ${ledger.totalCount});
        ANALYZE yardstick.waiting;`);
      return;
    }
  }
}

function quoted(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", "''")}'`;
}
