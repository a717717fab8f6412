export { contributionDue } from './contribution.ts';
export { type Exposure, exposureOf, type MoneyRange } from './exposure.ts';
export { chosenAmountGate, heldRoundGate, indexGate, missedRoundGate, type RoundRefusal } from './gate.ts';
export { type HeldRound, type Holding, type HoldingReason, type PerEvent, roundsHeld, roundsMissed } from './round.ts';
export {
  countedRounds,
  roundSpread,
  roundTargets,
  type SpreadReason,
  type Target,
  type TargetReason,
} from './target.ts';
export { type PaidFor, whoPays } from './who-pays.ts';
