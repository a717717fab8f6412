export { type Currency, currencies, type Money, money, splitEvenly, sum, times } from './money.ts';
export { moneySchema } from './money-schema.ts';
