import { VotePart } from '@landsby/keeping/bodies';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { masked } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';

const because = { rules: ['S1.06'], clause: null, steps: [] };
const member = (key: string, name: string, ballots: readonly string[], weight: number | null = 1) => ({
  who: { key, organisation: { name } },
  ...{ weight, ballots, chairs: key === 'north' },
});
const vote = {
  agreement: { id: 'Agreement:village.village-furesoe' },
  motion: 'A joint calendar',
  on: '2026-11-16',
  until: '2026-12-04',
  open: true,
  members: [member('north', 'North', ['FOR']), member('south', 'South', [])],
  quorum: { needed: 1, present: 1, because },
  outcome: { result: 'CARRIED', verdict: 'OPEN', effect: 'BINDS', undetermined: null, because },
};

it('says how a vote would stand now, each weight and ballot, and why', async () => {
  const { screen } = await show(<VotePart vote={masked(vote)} />);
  await expect.element(screen.getByText(/As it stands now:.*Carried.*· Open/)).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /North \(has the chair\).*1.*For/ })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /South.*1.*Not yet/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Carried/ }));
  await expect.element(screen.getByText('S1.06')).toBeVisible();
});

it('has no outcome while nobody has chosen the rule, and says who can', async () => {
  const missing = { code: 'decisionRuleUnstated', facts: [{ name: 'lacks', texts: ['majority', 'quorum'] }] };
  const outcome = { ...vote.outcome, result: null, verdict: null, effect: null, undetermined: missing };
  const quorum = { needed: null, present: null, because };
  const members = [member('north', 'North', ['FOR'], null)];
  const { screen } = await show(<VotePart vote={masked({ ...vote, members, outcome, quorum })} />);
  await expect
    .element(screen.getByText('It is not agreed what majority is needed and how many must take part.'))
    .toBeVisible();
  await expect.element(screen.getByRole('row', { name: /North.*undetermined/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /rule missing/ }));
  await expect.element(screen.getByText('The parties: choose the rule, and have the others agree.')).toBeVisible();
});
