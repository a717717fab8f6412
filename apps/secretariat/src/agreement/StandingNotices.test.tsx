import { StandingNotices } from '@landsby/keeping/agreement';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dayAnswer, furesoe, masked } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';

const notice = {
  by: furesoe,
  ground: 'FOR_CAUSE',
  cause: 'The course leader left.',
  givenOn: '2026-11-02',
  lastDay: '2027-05-31',
  withdrawableUntil: '2027-05-31',
  exit: { effect: dayAnswer('2027-06-01') },
};

it('says who leaves, when that takes effect and why, and until when it can be taken back', async () => {
  const agreement = { id: 'Agreement:village.village-furesoe', notices: [notice] };
  const { screen } = await show(<StandingNotices agreement={masked(agreement)} />);
  await expect.element(screen.getByText('Furesø Kommune gave notice on 2 November 2026')).toBeVisible();
  await expect.element(screen.getByText(/Furesø Kommune can take it back until 31\sMay\s2027\./)).toBeVisible();
  await expect.element(screen.getByText(/What has happened: “The course leader left\.”/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /1 June 2027/ }));
  await expect.element(screen.getByText('S0.27')).toBeVisible();
});
