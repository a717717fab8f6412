import { expect, it } from 'vitest';
import { masked } from '../testing/answers.ts';
import { show } from '../testing/show.tsx';
import { CarriersChanges } from './CarriersChanges.tsx';

const who = (key: string) => ({ key, organisation: { name: key } });

it.each([
  { of: 'effort', after: ['South', 'West'], says: 'The shared effort “Reading” would be carried by South and West.' },
  { of: 'effort', after: ['South'], says: 'South would be alone with the shared effort “Reading”.' },
  { of: 'effort', after: [], says: 'Nobody would carry the shared effort “Reading” any more.' },
  { of: 'report', after: ['South'], says: 'The joint report would cover South.' },
  { of: 'report', after: [], says: 'The joint report would cover nobody.' },
] as const)('says: $says', async ({ after, of, says }) => {
  const change = { name: 'Reading', undetermined: null, before: [who('North'), who('South')], after: after.map(who) };
  const { screen } = await show(<CarriersChanges of={of} changes={[masked(change)]} />);
  await expect.element(screen.getByText(says)).toBeVisible();
});
