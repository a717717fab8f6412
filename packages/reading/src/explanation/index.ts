export { ExplainedDay } from './ExplainedDay.tsx';
export { ExplainedMoney } from './ExplainedMoney.tsx';
export { MoneyBeside } from './MoneyBeside.tsx';
export { StatementFragment } from './statement.ts';
export { TraceFragment, useReasons, useTrace } from './use-trace.ts';
