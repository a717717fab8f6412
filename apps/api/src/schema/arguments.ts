import type { builder } from './builder.ts';

export type ArgumentBuilder = { readonly arg: Parameters<Parameters<typeof builder.queryFields>[0]>[0]['arg'] };

/** Every question about status, ledger, money or effect takes the day it is asked for. */
export function asOfArgument({ arg }: ArgumentBuilder) {
  return arg({
    type: 'Day',
    description: 'The day it is asked for: what had been recorded by its end counts. Today when left out.',
  });
}
