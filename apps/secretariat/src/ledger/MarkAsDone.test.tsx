import { ActingProvider } from '@landsby/front';
import { RecordedActs, useItemToDo } from '@landsby/keeping/ledger';
import { useMatterSentence } from '@landsby/reading/ledger';
import { LedgerList } from '@landsby/ui';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anEntry, furesoe, masked } from '../testing/answers.ts';
import { show, today } from '../testing/show.tsx';

function Row({ canFulfil }: { readonly canFulfil: boolean }) {
  const itemOf = useItemToDo({ showAgreement: true });
  const { sentence } = useMatterSentence();
  const entry = masked(anEntry({ viewerCanFulfil: canFulfil }));
  const item = itemOf(entry, sentence(entry));
  return <LedgerList groups={[{ id: 'late', title: 'Late', items: [item] }]} empty="" />;
}

function row(canFulfil = true) {
  return (
    <ActingProvider>
      <RecordedActs />
      <Row canFulfil={canFulfil} />
    </ActingProvider>
  );
}

const fulfilled = (code: string) => ({
  data: {
    fulfilDuty: {
      __typename: 'DutyFulfilled',
      agreement: { __typename: 'Agreement', id: 'Agreement:village.village-furesoe', version: 4 },
      entry: { __typename: 'LedgerEntry', stateBecause: { __typename: 'Statement', code } },
      receipt: { __typename: 'Receipt', id: 'R-17', on: today },
    },
  },
});
const begin = { name: 'Mark as done: Furesø Kommune must prepare the budget for 2027.' };

describe('marking a duty as done', () => {
  it('is not offered to whoever may not', async () => {
    const { screen } = await show(row(false));
    await expect.element(screen.getByRole('region', { name: 'Late' })).toBeVisible();
    expect(screen.getByRole('button', begin).elements()).toEqual([]);
  });

  it('asks first, sends the version that was read, and keeps the receipt in sight', async () => {
    const { screen, sent } = await show(row(), { answers: { FulfilDuty: fulfilled('fulfilledOn') } });
    await userEvent.click(screen.getByRole('button', begin));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Record as done' }));
    await expect
      .element(
        screen.getByText('Furesø Kommune must prepare the budget for 2027. Done on 21 November 2026. Receipt R-17.'),
      )
      .toBeVisible();
    expect(sent.map(({ variables }) => variables['input'])).toEqual([
      {
        agreementId: 'Agreement:village.village-furesoe',
        clientKey: expect.stringMatching(/^[\da-f-]{36}$/),
        entryKey: 'plan/plan/2027',
        expectedVersion: 3,
        on: today,
      },
    ]);
  });

  it('says that it counts once another party has said so too, where it does', async () => {
    const { screen } = await show(row(), { answers: { FulfilDuty: fulfilled('awaitsOther') } });
    await userEvent.click(screen.getByRole('button', begin));
    await userEvent.click(screen.getByRole('button', { name: 'Record as done' }));
    await expect
      .element(
        screen.getByText(
          'Furesø Kommune must prepare the budget for 2027. Reported as done on 21 November 2026. It counts once another party has said so too. Receipt R-17.',
        ),
      )
      .toBeVisible();
  });

  it('gives the focus back when the person thinks better of it', async () => {
    const { screen } = await show(row());
    screen.getByRole('button', begin).element().focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await expect.element(screen.getByRole('button', begin)).toHaveFocus();
  });

  it.each([
    {
      outcome: { __typename: 'NotYourDuty', who: [{ __typename: 'Party', ...furesoe }] },
      said: 'Only Furesø Kommune can record this as done. Ask them to.',
    },
    {
      outcome: { __typename: 'AlreadyFulfilled', fulfilledOn: '2026-11-02' },
      said: 'It is already recorded as done on 2 November 2026.',
    },
    {
      outcome: { __typename: 'VersionConflict' },
      said: 'Somebody changed the agreement while you were reading. Load the page again, look, and record it then.',
    },
  ])('says why not: $outcome.__typename', async ({ outcome, said }) => {
    const { screen } = await show(row(), { answers: { FulfilDuty: { data: { fulfilDuty: outcome } } } });
    await userEvent.click(screen.getByRole('button', begin));
    await userEvent.click(screen.getByRole('button', { name: 'Record as done' }));
    await expect.element(screen.getByRole('alert').getByText(said)).toBeVisible();
  });
});
