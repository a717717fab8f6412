import { expect, it } from 'vitest';
import { anAgreement, furesoe } from '../testing/an-agreement.ts';
import { show } from '../testing/show.tsx';
import { HorizonInASentence } from './HorizonInASentence.tsx';

const covered = { name: 'Prøvekøbing Kommune', without: [] };
const untold = { name: 'Tredjeby Kommune', granted: {} };

it.each([
  {
    rows: [{}, furesoe, covered],
    says: '2 af 3 aftaler mangler bevilling i en del af deres periode. Først gælder det Furesø Kommune, fra den 1. januar 2027.',
  },
  {
    rows: [{}, covered],
    says: '1 af 2 aftaler mangler bevilling i en del af sin periode. Først gælder det Eksempelsund Kommune, fra den 1. januar 2028.',
  },
  { rows: [covered, untold], says: 'Hvor der er en bevilling, rækker den til hele perioden.' },
  { rows: [untold], says: 'Ingen af aftalerne har en bevilling noteret.' },
])('$says', async ({ rows, says }) => {
  const screen = await show(<HorizonInASentence rows={rows.map((row) => anAgreement(row))} />);
  await expect.element(screen.getByText(/bevilling/)).toBeInTheDocument();
  expect(screen.container.innerText.replaceAll(/\s+/g, ' ')).toBe(says);
});
