import type { Profiler } from 'node:inspector';

export type Cost = { readonly place: string; readonly share: number };

/** Where a profile's time went: by package, our own folders by name; time spent waiting is left out. */
export function costByPackage({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Cost[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const spent = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const place = places.get(sample) ?? '(unknown)';
    spent.set(place, (spent.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  }
  for (const waiting of ['(idle)', '(program)', 'node:inspector']) spent.delete(waiting);
  const whole = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent]
    .map(([place, time]) => ({ place, share: time / whole }))
    .toSorted((one, other) => other.share - one.share);
}

const own = /\/(apps\/api\/bench|apps\/api|packages\/domain|prisma\/generated|prisma)\/(?!node_modules)/;

function placeOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'V8 built-ins';
  if (url.startsWith('node:')) return url === 'node:inspector' ? url : 'Node itself';
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url);
  if (installed) return installed[1] ?? url;
  if (/\bwasm\b/.test(url)) return 'WebAssembly';
  return own.exec(url)?.[1] ?? url;
}
