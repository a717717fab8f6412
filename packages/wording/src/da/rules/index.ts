import type { RuleNames } from '../../rule/rule-names.ts';
import { s0 } from './s0.ts';
import { s1 } from './s1.ts';
import { s2 } from './s2.ts';
import { s3 } from './s3.ts';
import { s4 } from './s4.ts';

export const rules: RuleNames = { ...s0, ...s1, ...s2, ...s3, ...s4 };
