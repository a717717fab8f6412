import { type Currency, currencies, type Money } from '@landsby/domain/money';
import { builder } from '../schema/builder.ts';

const name = new Intl.DisplayNames('en', { type: 'currency' });

export const CurrencyEnum = builder.enumType('Currency', {
  description: 'The currency of an amount; two currencies are never added up.',
  values: Object.fromEntries(
    currencies.map((currency): [string, { value: Currency; description: string }] => [
      currency,
      { value: currency, description: `${name.of(currency) ?? currency}, by its code in ISO 4217.` },
    ]),
  ),
});

export const MoneyType = builder.objectRef<Money>('Money').implement({
  description: 'An amount in the smallest unit of its currency.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    amountMinor: t.string({
      description: 'The amount in the smallest unit (øre, öre, cent), as text: an integer without decimals.',
      resolve: ({ amountMinor }) => String(amountMinor),
    }),
    currency: t.expose('currency', { type: CurrencyEnum, description: 'In which currency.' }),
  }),
});
