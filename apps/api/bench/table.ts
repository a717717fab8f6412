import type { Cost } from './cost-by-package.ts';
import { median, type Round } from './measure.ts';

export type Result = { readonly municipalities: number; readonly name: string; readonly rounds: readonly Round[] };

const heads = ['municipalities', 'job', 'CPU a request', 'throughput', 'range of CPU', 'product ms', 'by hand ms'];

/** Ratios, product against yardstick; the milliseconds are this machine's, at this hour. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ municipalities, name, rounds }) => {
    const cpu = rounds.map(({ product, yardstick }) => product.cpu / yardstick.cpu);
    const slower = rounds.map(({ product, yardstick }) => yardstick.throughput / product.throughput);
    return [
      ...[String(municipalities), name, times(median(cpu)), `1/${median(slower).toFixed(1)}`],
      `${Math.min(...cpu).toFixed(1)}–${Math.max(...cpu).toFixed(1)}`,
      median(rounds.map(({ product }) => product.cpu)).toFixed(2),
      median(rounds.map(({ yardstick }) => yardstick.cpu)).toFixed(2),
    ];
  });
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} ×`;
}

const mostPlaces = 12;

export function costsInWords(costs: readonly Cost[]): string {
  return costs
    .slice(0, mostPlaces)
    .map(({ place, share }) => `${Math.round(share * 100)}% ${place}`)
    .join(', ');
}
