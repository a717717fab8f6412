import { adminOf, prepareServer } from '@landsby/db/testing/server';
import { parseArgs } from 'node:util';
import { agreementPage, changedAgreementPage } from './agreement-page.workload.ts';
import { drive } from './drive.ts';
import { measure } from './measure.ts';
import { notices } from './notice.workload.ts';
import { openSite, type Site } from './site.ts';
import { costsInWords, type Result, tableOf } from './table.ts';
import { changedWhatWaits, computeAhead, whatWaits } from './what-waits.workload.ts';
import type { Workload } from './workload.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    milliseconds: { type: 'string', default: '1500' },
    sizes: { type: 'string', default: '8,388' },
    only: { type: 'string', default: '' },
  },
});
const length = { rounds: Number(values.rounds), milliseconds: Number(values.milliseconds) };
const sizes = values.sizes.split(',').map(Number);

const { server, stop } = await prepareServer();
const results: Result[] = [];
const wheres: string[] = [];
try {
  for (const municipalities of sizes) await measureSize(municipalities);
} finally {
  await stop();
}
console.log(`\nThe product against hand-written SQL behind a bare server, on the same PostgreSQL, 16 requests at once,
medians of ${length.rounds} rounds in turns; throughput includes what PostgreSQL and the client take.\n`);
console.log(tableOf(results));
console.log(`\nWhere the product's processor time goes:\n${wheres.join('\n')}`);

async function measureSize(municipalities: number): Promise<void> {
  const site = await openSite(adminOf(server), municipalities);
  try {
    await computeAhead(site);
    for (const workload of workloadsOf(site)) {
      if (!workload.name.includes(values.only)) continue;
      results.push({ municipalities, name: workload.name, rounds: await measure(site, workload, length) });
      console.log(tableOf(results.slice(-1)).split('\n').at(-1));
      if (municipalities === sizes.at(-1)) wheres.push(`- ${workload.name}: ${await costsOf(site, workload)}`);
    }
  } finally {
    await site.stop();
  }
}

function workloadsOf(site: Site): readonly Workload[] {
  return [agreementPage(site), changedAgreementPage(site), whatWaits(site), changedWhatWaits(site), notices(site)];
}

async function costsOf({ product }: Site, workload: Workload): Promise<string> {
  await workload.prepare();
  await product.profile();
  await drive(product.origin, workload.product, length);
  return costsInWords(await product.costs());
}
