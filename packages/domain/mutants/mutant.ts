/** One small change to a rule, switched on by its id; `line` counts from 1. */
export type Mutant = {
  id: string;
  file: string;
  line: number;
  mutator: string;
  original: string;
  replacement: string;
};
