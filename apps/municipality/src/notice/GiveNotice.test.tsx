import { expect, it, vi } from 'vitest';
import { anExit } from '../testing/an-exit.ts';
import { show, textOf } from '../testing/show.tsx';
import { municipality, organisation, statement } from '../testing/statements.ts';
import { GiveNotice } from './GiveNotice.tsx';

const title = { da: 'Partnerskab om trivsel', sv: null, en: 'Partnership for well-being' };
const id = 'Agreement:village.village-eksempelsund';

function anAgreement(exit: never, canGive = true): never {
  const parties = [municipality, organisation];
  const programme = { funder: { name: 'OJD fonden' } };
  return {
    ...{ id, exit, parties, programme },
    version: 3,
    viewerCanWithdrawNotice: false,
    ...{ ordinary: canGive, forCause: false, breach: false },
    viewerParty: municipality,
    notices: [],
  } as never;
}

const given = {
  giveNotice: {
    __typename: 'NoticeGiven',
    agreement: { __typename: 'Agreement', id, title, parties: [municipality, organisation] },
    notice: {
      __typename: 'Notice',
      ground: 'ORDINARY',
      cause: null,
      givenOn: '2026-11-22',
      effectiveOn: '2027-06-01',
      lastDay: '2027-05-31',
      withdrawableUntil: '2027-05-31',
      by: municipality,
    },
    receipt: { __typename: 'Receipt', id: 'audit_1', recordedAt: '2026-11-22T09:15:00Z' },
  },
};
const conflict = {
  giveNotice: {
    __typename: 'VersionConflict',
    current: {
      __typename: 'Agreement',
      parties: [municipality],
      status: { state: 'IN_FORCE', reasons: [statement('runsWithoutEnd')] },
    },
  },
};

const ceremony = (exit: never = anExit(), onAskAnew = vi.fn()) => (
  <GiveNotice agreement={anAgreement(exit)} noticeOn="2026-11-22" ground="ORDINARY" onAskAnew={onAskAnew} />
);

it('says who sees it and until when it can be taken back, and asks before it acts', async () => {
  const screen = await show(ceremony());
  await screen.getByRole('button', { name: 'Sig aftalen op' }).click();
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Sæt kryds først. Må du ikke sige op, så spørg den, der må.');
  expect(screen.sent).toEqual([]);
  expect(textOf(screen.container)).toMatch(/Børns Vilkår Programmets sekretariat OJD fonden/);
  expect(textOf(screen.container)).toMatch(/Ja, vi kan tage den tilbage til og med den 31\. maj 2027/);
});

it('offers nothing to do where the rules allow no notice, and leads to the ways out', async () => {
  const screen = await show(
    <GiveNotice agreement={anAgreement(anExit(), false)} noticeOn="2026-11-22" ground="ORDINARY" onAskAnew={vi.fn()} />,
  );
  await expect.element(screen.getByRole('link', { name: 'hvilke veje ud der er, og hvornår' })).toBeInTheDocument();
  expect(textOf(screen.container)).toBe(
    'Vi kan ikke sige op på dette grundlag i dag: aftalen er ikke i kraft, eller det ville ikke ændre noget. Se, hvilke veje ud der er, og hvornår.',
  );
});

it('gives notice over the version that was read and shows the receipt', async () => {
  const screen = await show(ceremony(), { answers: [given] });
  await screen.getByRole('checkbox').click();
  await screen.getByRole('button', { name: 'Sig aftalen op' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Aftalen er sagt op' })).toHaveFocus();
  const facts = [...screen.container.querySelectorAll('dt')].map(
    (term) => `${textOf(term)}: ${textOf(term.nextElementSibling ?? term)}`,
  );
  expect(facts).toEqual([
    'Aftale: Partnerskab om trivsel',
    'Mellem: Eksempelsund Kommune og Børns Vilkår',
    'Givet af: Eksempelsund Kommune',
    'Givet den: 22. november 2026',
    'Grundlag: Almindelig opsigelse',
    'Virker fra: 1. juni 2027',
    'Sidste dag: 31. maj 2027',
    'Registreret: 22. november 2026 kl. 10.15',
    'Kvittering: audit_1',
  ]);
  expect(screen.sent.map(({ variables }) => variables['input'])).toEqual([
    {
      clientKey: expect.any(String),
      agreementId: id,
      expectedVersion: 3,
      ground: 'ORDINARY',
      noticeOn: '2026-11-22',
      cause: null,
    },
  ]);
});

it('keeps what was written when somebody changed the agreement, and asks for it anew', async () => {
  const onAskAnew = vi.fn();
  const screen = await show(ceremony(anExit({ needsCause: ['materialBreach'] }), onAskAnew), { answers: [conflict] });
  await screen.getByRole('checkbox').click();
  await screen.getByRole('button', { name: 'Sig aftalen op' }).click();
  await expect.element(screen.getByText(/Skriv, hvad der er sket\. Ellers/)).toBeInTheDocument();
  expect(screen.sent).toEqual([]);
  await screen.getByRole('textbox', { name: /Hvad der er sket/ }).fill('Rapporten kom aldrig.');
  await screen.getByRole('button', { name: 'Sig aftalen op' }).click();
  await expect.element(screen.getByText(/nogen ændrede aftalen, mens du læste/)).toBeInTheDocument();
  await expect.element(screen.getByRole('textbox', { name: /Hvad der er sket/ })).toHaveValue('Rapporten kom aldrig.');
  expect(onAskAnew.mock.calls.length).toBe(1);
  const again = await show(ceremony(anExit({ needsCause: ['materialBreach'] })));
  await expect
    .element(again.getByRole('textbox', { name: /Hvad der er sket/ }).first())
    .toHaveValue('Rapporten kom aldrig.');
});
