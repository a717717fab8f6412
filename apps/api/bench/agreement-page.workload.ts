import type { Call, Lane } from './drive.ts';
import { frontEndOperation } from './front-end-operation.ts';
import { agreementOf, programme } from './made-up-programme.ts';
import type { Site } from './site.ts';
import { atOnce, lanes, nothing, type Workload } from './workload.ts';

/** The secretariat opens one agreement after the other. */
export function agreementPage(site: Site): Workload {
  const { product, yardstick } = callsOf(site);
  const through = (call: (number: number) => Call) => lanes((lane) => walk(site, lane, call));
  const askedFirst = 2 * site.municipalities;
  return {
    name: 'agreement page',
    askedFirst,
    product: through(product),
    yardstick: through(yardstick),
    prepare: nothing,
  };
}

/** The same, each agreement having been changed since it was last read. */
export function changedAgreementPage(site: Site): Workload {
  const { product, yardstick } = callsOf(site);
  const through = (call: (number: number) => Call) =>
    lanes((lane) =>
      walk(site, lane, async (number) => {
        await site.behind(changed(agreementOf(number)));
        return call(number);
      }),
    );
  return {
    name: 'agreement page, just changed',
    product: through(product),
    yardstick: through(yardstick),
    prepare: nothing,
  };
}

export function changed(agreement: string): string {
  return `UPDATE agreement SET version = version + 1 WHERE programme_id = '${programme}' AND id = '${agreement}'`;
}

function walk({ municipalities }: Site, lane: number, call: (number: number) => ReturnType<Lane>): Lane {
  let number = Math.floor((lane * municipalities) / atOnce);
  return () => {
    number = (number + 1) % municipalities;
    return call(number + 1);
  };
}

function callsOf({ secretariat: headers, today }: Site): Record<'product' | 'yardstick', (number: number) => Call> {
  const query = frontEndOperation('secretariat', 'AgreementPage');
  const ask = (number: number) => ({
    query,
    operationName: 'AgreementPage',
    variables: { agreement: `Agreement:${programme}.${agreementOf(number)}`, asOf: today },
  });
  return {
    product: (number) => ({
      ...{ method: 'POST', path: '/graphql', headers, body: JSON.stringify(ask(number)) },
      expected: `Opdigtet ${number} `,
    }),
    yardstick: (number) => ({
      ...{ method: 'GET', path: `/agreement?programme=${programme}&agreement=${agreementOf(number)}`, headers },
      expected: `Opdigtet ${number} `,
    }),
  };
}
