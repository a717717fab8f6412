export { type Contribution, contributionDue } from './contribution.ts';
export { type Exposure, exposureOf, type MoneyRange } from './exposure.ts';
export { chosenAmountGate, heldRoundGate, indexGate, missedRoundGate, type RoundRefusal } from './gate.ts';
export {
  bothSay,
  type Counts,
  type HeldRound,
  type Holding,
  type HoldingReason,
  holdingOf,
  type MissedRound,
  type PerEvent,
  roundsHeld,
  roundsMissed,
} from './round.ts';
export {
  countedRounds,
  roundSpread,
  roundTargets,
  type SpreadReason,
  type Target,
  type TargetReason,
} from './target.ts';
export { type PaidFor, whoPays } from './who-pays.ts';
