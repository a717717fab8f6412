import { type Driven, drive, type Lane, type Length } from './drive.ts';
import type { MeasuredServer } from './server-process.ts';
import type { Site } from './site.ts';
import type { Workload } from './workload.ts';

export type Stretch = { readonly cpu: number; readonly throughput: number };
export type Round = { readonly product: Stretch; readonly yardstick: Stretch };

const warmUp = 10_000;

/** The two sides take turns, so that whatever else the machine does meets both. */
export async function measure(
  { product, yardstick }: Site,
  workload: Workload,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<readonly Round[]> {
  const turn = async (server: MeasuredServer, lanes: readonly Lane[], length: Length): Promise<Stretch> => {
    await workload.prepare();
    const before = await server.usage();
    const driven = await drive(server.origin, lanes, length);
    return stretchOf((await server.usage()) - before, driven);
  };
  await turn(product, workload.product, { milliseconds: warmUp, leastRequests: workload.askedFirst });
  await turn(yardstick, workload.yardstick, { milliseconds: warmUp });
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({
      product: await turn(product, workload.product, { milliseconds }),
      yardstick: await turn(yardstick, workload.yardstick, { milliseconds }),
    });
  }
  return measured;
}

function stretchOf(cpu: number, { requests, seconds }: Driven): Stretch {
  return { cpu: cpu / requests, throughput: requests / seconds };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [lower = 0, upper = lower] = sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (lower + upper) / 2;
}
