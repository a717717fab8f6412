export {
  type Answer,
  type Because,
  because,
  type Explained,
  explain,
  jointly,
  type Source,
  silentOn,
  type Undetermined,
  undetermined,
} from './explained.ts';
export type { Missing } from './missing.ts';
export { type RuleId, ruleIdSchema } from './rule-id.ts';
export type { Fact, Statement } from './statement.ts';
export type { Step } from './step.ts';
