export { type Currency, currencies, type Money, money, moneySchema, splitEvenly, sum, times } from './money.ts';
