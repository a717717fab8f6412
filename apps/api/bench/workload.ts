import type { Lane } from './drive.ts';

/** One job, done by the product and by hand. */
export type Workload = {
  readonly name: string;
  readonly product: readonly Lane[];
  readonly yardstick: readonly Lane[];
  /** How many requests it takes until everything was asked for twice. */
  readonly askedFirst?: number;
  /** Before each stretch. */
  readonly prepare: () => Promise<unknown>;
};

export const atOnce = 16;

export function lanes(make: (number: number) => Lane): readonly Lane[] {
  return Array.from({ length: atOnce }, (_, index) => make(index));
}

export function nothing(): Promise<void> {
  return Promise.resolve();
}
