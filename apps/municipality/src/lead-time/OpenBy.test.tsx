import { expect, it } from 'vitest';
import { show, textOf } from '../testing/show.tsx';
import { statement } from '../testing/statements.ts';
import { OpenBy } from './OpenBy.tsx';

const because = { rules: ['S2.04'], clause: null, steps: [statement('legalDate', { day: { day: '2027-06-30' } })] };

function leadTime(facts: object): never {
  return { legalDate: '2027-06-30', openBy: null, blocked: null, undetermined: null, because, ...facts } as never;
}

it.each([
  {
    facts: { openBy: '2027-04-20' },
    says: 'Skal det være gjort den 30. juni 2027, så åbn sagen senest den 20. april 2027 (Åbn sagen senest. Hvorfor?), om 4 måneder.',
  },
  {
    facts: {
      blocked: statement('noMeetingLeft', {
        body: { text: 'Byrådet' },
        from: { day: '2027-06-01' },
        until: { day: '2027-06-30' },
      }),
    },
    says: 'Det kan ikke nå at blive besluttet til den 30. juni 2027 Byrådet har intet møde fra den 1. juni 2027 til den 30. juni 2027, som sagen kan komme på. (Åbn sagen senest. Hvorfor?) Spørg, om der kan holdes et ekstra møde, eller vælg en senere dag.',
  },
  {
    facts: { undetermined: statement('calendarMissing', { body: { text: 'Byrådet' }, year: { number: 2027 } }) },
    says: 'Skal det være gjort den 30. juni 2027, skal sagen åbnes senest: mødedage mangler (Åbn sagen senest. Hvorfor?). Mødedagene i 2027 for Byrådet er ikke skrevet ind.',
  },
])('$says', async ({ facts, says }) => {
  const screen = await show(<OpenBy leadTime={leadTime(facts)} agreement="Agreement:village.village-eksempelsund" />);
  await expect.element(screen.getByRole('button')).toBeInTheDocument();
  expect(textOf(screen.container)).toBe(says);
});
