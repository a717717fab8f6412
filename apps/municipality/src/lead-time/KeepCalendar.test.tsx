import { expect, it } from 'vitest';
import { show, textOf } from '../testing/show.tsx';
import { municipality, organisation, statement } from '../testing/statements.ts';
import { KeepCalendar } from './KeepCalendar.tsx';

const id = 'Agreement:village.village-eksempelsund';

function anAgreement(viewerParty: object = municipality): never {
  const caseBodies = [{ body: 'byraadet', name: 'Byrådet' }];
  return { id, version: 7, viewerParty, caseBodies } as never;
}

const kept = {
  keepRecord: {
    __typename: 'RecordKept',
    agreement: { __typename: 'Agreement', id, version: 8 },
    receipt: { __typename: 'Receipt', id: 'audit_9' },
  },
};
const refused = {
  keepRecord: {
    __typename: 'RecordRefused',
    refusal: statement('meetingOutsideYear', { day: { day: '2028-01-11' }, year: { number: 2027 } }),
    agreement: { __typename: 'Agreement', id, parties: [municipality, organisation] },
  },
};

async function write(text: string, answer: object = kept) {
  const screen = await show(<KeepCalendar agreement={anAgreement()} />, { answers: [answer] });
  await screen.getByRole('textbox', { name: /^Mødedage/ }).fill(text);
  await screen.getByRole('button', { name: 'Skriv dem ind' }).click();
  return screen;
}

it('sends the days that were pasted, in order, over the version that was read', async () => {
  const screen = await write('9. februar 2027\n12/1');
  await expect.element(screen.getByText('Mødedagene er skrevet ind')).toBeInTheDocument();
  expect(screen.sent.map(({ variables }) => variables['input'])).toEqual([
    {
      clientKey: expect.any(String),
      agreementId: id,
      expectedVersion: 7,
      record: {
        meetingCalendarKept: {
          on: '2026-11-22',
          body: 'byraadet',
          name: 'Byrådet',
          year: 2027,
          meetings: ['2027-01-12', '2027-02-09'],
          handInDaysBefore: 14,
        },
      },
    },
  ]);
  await expect.element(screen.getByRole('textbox', { name: /^Mødedage/ })).toHaveValue('');
});

it('names what it cannot read as a day and sends nothing', async () => {
  const screen = await write('12/1\nsommerferie');
  await expect.element(screen.getByText('Vi kunne ikke læse dette som en dag: sommerferie')).toBeInTheDocument();
  expect(screen.sent).toEqual([]);
});

it('says why the rules refuse, and keeps what was written', async () => {
  const screen = await write('11. januar 2028', refused);
  const alert = screen.getByRole('alert');
  await expect.element(alert).toBeInTheDocument();
  expect(textOf(alert.element())).toBe('Den 11. januar 2028 ligger ikke i 2027. Ret dagen eller året.');
  await expect.element(screen.getByRole('textbox', { name: /^Mødedage/ })).toHaveValue('11. januar 2028');
});

it('is for the municipality alone', async () => {
  const screen = await show(<KeepCalendar agreement={anAgreement(organisation)} />);
  expect(textOf(screen.container)).toBe('');
});
