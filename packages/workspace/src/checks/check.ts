export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to read; shown when something failed. */
  readonly said: string;
};

export type Check = { readonly name: string; readonly run: () => Promise<Outcome> };

export const passedOnce: Outcome = { passed: 1, failed: 0, said: '' };

export function failedOnce(said: string): Outcome {
  return { passed: 0, failed: 1, said };
}

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    said: outcomes.flatMap(({ said }) => said || []).join('\n'),
  };
}
