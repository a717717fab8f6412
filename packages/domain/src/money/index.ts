export { type Currency, currencies, minorDigits, unitOf } from './currency.ts';
export { atMost, type Money, money, plus, splitByShares, splitEvenly, sum, times } from './money.ts';
export { moneySchema } from './money-schema.ts';
export { figureSchema, inProportion, roundings } from './proportion.ts';
