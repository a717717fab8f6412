import { describe, expect, it } from 'vitest';
import { aStatement, becauseOf, furesoe, masked } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';
import { Appropriations } from './Appropriations.tsx';

const dkk = (amountMinor: string) => ({ amountMinor, currency: 'DKK' });

function anAgreement(unfunded: object, years: readonly number[] = [2024, 2025, 2026]) {
  const because = becauseOf(aStatement('yearlyAmount', { amount: { money: dkk('32500000') } }));
  return {
    id: 'Agreement:village.village-furesoe',
    appropriations: years.map((year) => ({ year, amount: dkk('32500000'), by: furesoe, because })),
    appropriationTotal: { money: dkk('97500000'), undetermined: null, because },
    unfunded: { spans: null, undetermined: null, because, ...unfunded },
  };
}

describe('the money set aside', () => {
  it('is shown year by year, with the years that have none', async () => {
    const agreement = anAgreement({ spans: [{ from: '2027-01-01', until: '2028-06-30' }] });
    const { screen } = await show(<Appropriations agreement={masked(agreement)} />);
    const years = screen
      .getByRole('columnheader')
      .elements()
      .map((year) => year.textContent?.trim());
    expect(years).toEqual(['Pays', '2024', '2025', '2026', '2027', '2028']);
    await expect.element(screen.getByRole('button', { name: /1 January 2027 – 30 June 2028/ })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /DKK\s975,000/ })).toBeVisible();
  });

  it('is undetermined, not zero, where no appropriation is recorded', async () => {
    const agreement = anAgreement({ undetermined: aStatement('noAppropriation') }, []);
    const { screen } = await show(<Appropriations agreement={masked(agreement)} />);
    await expect.element(screen.getByText('No appropriation is recorded')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /Time without appropriation\. Why\?/ })).toBeVisible();
  });
});
