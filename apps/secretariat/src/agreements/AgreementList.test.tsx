import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  aPage,
  aStatement,
  boernsVilkaar,
  dayAnswer,
  furesoe,
  masked,
  undeterminedDay,
  words,
} from '../testing/answers.ts';
import { show } from '../testing/show.tsx';
import { AgreementList } from './AgreementList.tsx';

function anAgreement(key: string, facts: object) {
  return {
    id: `Agreement:village.${key}`,
    kind: 'INSTANCE',
    title: words(key),
    parties: [furesoe, boernsVilkaar],
    status: { state: 'IN_FORCE', reasons: [aStatement('startsOn', { day: { day: '2024-04-01' } })] },
    term: { starts: dayAnswer('2024-04-01'), ends: dayAnswer('2033-06-30') },
    notices: [],
    ...facts,
  };
}

const left = anAgreement('left', {
  status: {
    state: 'NOTICE_GIVEN',
    reasons: [
      aStatement('noticeStands', {
        by: { text: 'municipality' },
        givenOn: { day: '2026-11-02' },
        lastDay: { day: '2027-05-31' },
      }),
    ],
  },
  notices: [{ givenOn: '2026-11-02', by: furesoe }],
});
const open = anAgreement('open', { term: { starts: dayAnswer('2020-01-01'), ends: undeterminedDay('endUnstated') } });
const unclear = anAgreement('unclear', {
  status: { state: 'RECOMMENDED', reasons: [aStatement('notConcluded')] },
  term: { starts: undeterminedDay('startUnstated'), ends: dayAnswer('2033-06-30') },
});
const template = anAgreement('template', {
  kind: 'TEMPLATE',
  status: { state: 'TEMPLATE', reasons: [aStatement('isTemplate')] },
});
const list = <AgreementList list={masked(aPage([anAgreement('kept', {}), left, open, unclear, template]))} />;

describe('the agreements', () => {
  it('say their status in a word with its reasons', async () => {
    const { screen } = await show(list);
    const row = screen.getByRole('row', { name: /^left/ });
    await expect.element(row.getByText('Notice given')).toBeVisible();
    await expect.element(row.getByText(/Furesø Kommune/).first()).toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: 'kept', exact: true }))
      .toHaveAttribute('href', '/secretariat/village/agreements/kept');
  });

  it('tell an open end and an unstated beginning from each other, as a drawing and as a table', async () => {
    const { screen } = await show(list);
    await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
    const terms = screen.getByRole('table', { name: 'How long each agreement runs' });
    await expect
      .element(terms.getByRole('row', { name: /^open/ }).getByText('no end date', { exact: true }))
      .toBeVisible();
    const told = terms
      .getByRole('rowheader')
      .elements()
      .map((cell) => cell.textContent);
    expect(told).toEqual(['kept', 'left', 'left', 'open', 'unclear']);
  });

  it('lead to taking in the first one where there is none', async () => {
    const { screen } = await show(<AgreementList list={masked(aPage([]))} />);
    await expect
      .element(screen.getByRole('link', { name: 'Take in the first one' }))
      .toHaveAttribute('href', '/secretariat/village/take-in');
  });
});
