import { Money } from '@landsby/keeping/money';
import { AgreementRecording } from '@landsby/keeping/record';
import { RecordSomething } from '@landsby/keeping/records';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speak } from '../language/language.ts';
import { show, today } from '../testing/show.tsx';
import { municipality, organisation, statement } from '../testing/statements.ts';

const id = 'Agreement:village.village-eksempelsund';
const words = (en: string) => ({ da: null, sv: null, en });
const clause = (key: string) => ({ id: key, key, heading: words(key) });

const recordable = {
  mapping: true,
  efforts: {
    known: [],
    toShow: [{ key: 'children/involve', words: words('involving children') }],
    criteria: [
      { goal: 3, criterion: 1 },
      { goal: 3, criterion: 2 },
    ],
  },
  plans: [],
  budget: null,
  talkedAboutFirst: [],
  dialogues: [],
  conditions: [
    {
      clause: clause('review'),
      prerequisite: null,
      consequence: words('the parties review the agreement'),
      decidedByPeople: true,
    },
  ],
  choices: [{ clause: clause('courses'), of: 'counting', options: ['atStart', 'atEnd'] }],
  judged: [],
  counts: [],
  membership: null,
  indexes: [{ clause: clause('yearly-amount'), index: words('the net price index'), firstYear: 2027 }],
};
const agreement = {
  ...{ id, version: 7, viewerParty: municipality, parties: [municipality, organisation], currency: 'DKK' },
  ...{ duties: { edges: [] }, recordable, rounds: [], extraOrders: [], extraOrderClause: null },
  paidFor: [
    {
      ...{ what: words('the work'), payer: municipality, byFunder: false, payee: organisation },
      ...{ flow: 'EXTERNAL_INVOICE', clause: clause('yearly-amount') },
    },
  ],
} as never;

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
    refusal: statement('mappingMissing'),
    agreement: { __typename: 'Agreement', id, parties: [municipality, organisation] },
  },
};

type Part = typeof RecordSomething | typeof Money;
const box = (name: string) => page.getByRole('textbox', { name });
const tick = (role: 'radio' | 'checkbox', name: string) => userEvent.click(page.getByRole(role, { name }));

const forms = [
  {
    ...{ Part: RecordSomething as Part, opens: 'Record that the joint mapping is done', verb: 'Record the mapping' },
    fill: () => box('What it showed').fill('Much is there.'),
    keeps: { in: () => box('What it showed'), is: 'Much is there.' },
    record: { mappingDone: { on: today, findings: 'Much is there.' } },
  },
  {
    ...{ Part: RecordSomething as Part, opens: 'Propose an effort', verb: 'Propose the effort' },
    fill: async () => {
      await box('What it is called').fill('Reading friends');
      await tick('radio', 'No, it is newly developed');
      await tick('radio', 'One municipality');
      await tick('checkbox', 'It answers to success criterion 3.2');
      await box('Involving children').fill('They choose the books.');
    },
    keeps: { in: () => box('What it is called'), is: 'Reading friends' },
    record: {
      effortRecorded: {
        ...{ on: today, key: expect.stringMatching(/^effort-/), name: 'Reading friends' },
        ...{ origin: 'NEWLY_DEVELOPED', scope: 'ONE_MUNICIPALITY', criteria: [{ goal: 3, criterion: 2 }] },
        commitments: [{ commitment: 'children/involve', how: 'They choose the books.' }],
      },
    },
  },
  {
    ...{ Part: RecordSomething as Part, opens: 'Record a dialogue before a change', verb: 'Record the dialogue' },
    fill: async () => {
      await tick('radio', 'The budget');
      await box('The change you talked about').fill('Two visits a year.');
    },
    keeps: { in: () => box('The change you talked about'), is: 'Two visits a year.' },
    record: {
      dialogueHeld: {
        ...{ on: today, key: expect.stringMatching(/^dialogue-/), about: 'BUDGET', change: 'Two visits a year.' },
      },
    },
  },
  {
    ...{ Part: RecordSomething as Part, opens: 'Record whether it is met: review', verb: 'Record it' },
    fill: async () => {
      await tick('radio', 'Yes');
      await box('Why').fill('Half the time has passed.');
    },
    keeps: { in: () => box('Why'), is: 'Half the time has passed.' },
    record: {
      conditionMet: {
        ...{ on: today, key: expect.stringMatching(/^condition-/), clause: 'review', met: true },
        reason: 'Half the time has passed.',
      },
    },
  },
  {
    ...{ Part: RecordSomething as Part, verb: 'Propose it' },
    opens: 'courses: propose when participants are counted',
    fill: () => tick('radio', 'When the course ends'),
    keeps: { in: () => page.getByRole('radio', { name: 'When the course ends', checked: true }), is: 'on' },
    record: {
      choiceMade: {
        ...{ on: today, key: expect.stringMatching(/^choice-/), clause: 'courses' },
        chosen: { counting: { counted: 'AT_END' } },
      },
    },
  },
  {
    ...{ Part: Money as Part, verb: 'Enter the figures' },
    opens: 'Enter the figures of the index: the net price index',
    fill: async () => {
      await box('The figure the amount began with').fill('117,3');
      await box('The figure for the year').fill('119,8');
      await box('Where the figures were published').fill('The statistics office');
    },
    keeps: { in: () => box('The figure for the year'), is: '119,8' },
    record: {
      indexEntered: {
        ...{ on: today, key: expect.stringMatching(/^index-/), clause: 'yearly-amount', base: '117.3' },
        ...{ figure: '119.8', year: 2027, source: 'The statistics office' },
      },
    },
  },
] as const;

const form = (Part: Part) => (
  <AgreementRecording agreement={agreement}>
    <Part agreement={agreement} />
  </AgreementRecording>
);
/** What was kept of what was asked for. */
const recordsIn = (sent: readonly { readonly variables: Readonly<Record<string, unknown>> }[]) =>
  sent.flatMap(({ variables }) => (variables['input'] ? [variables['input']] : []));

beforeEach(() => speak('en'));

describe.each(forms)('$opens', ({ Part, fill, keeps, opens, record, verb }) => {
  it('sends what was written, and gives a receipt', async () => {
    const { sent } = await show(form(Part), { answer: { KeepRecord: kept } });
    await userEvent.click(page.getByRole('button', { name: opens }));
    await fill();
    await userEvent.click(page.getByRole('button', { name: verb, exact: true }));
    await expect.element(page.getByText('Receipt audit_9, 22 November 2026.')).toBeVisible();
    expect(recordsIn(sent)).toEqual([{ clientKey: expect.any(String), agreementId: id, expectedVersion: 7, record }]);
  });

  it('says what the server refuses, and keeps what was written', async () => {
    await show(form(Part), { answer: { KeepRecord: refused } });
    await userEvent.click(page.getByRole('button', { name: opens }));
    await fill();
    await userEvent.click(page.getByRole('button', { name: verb, exact: true }));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The joint mapping comes before the final choice of efforts. Record that it is done first.');
    expect((keeps.in().element() as HTMLInputElement).value).toBe(keeps.is);
  });

  it('says what is missing, sends nothing, and is left as it was found by key alone', async () => {
    const { sent } = await show(form(Part));
    (page.getByRole('button', { name: opens }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('form', { name: opens })).toBeVisible();
    expect(document.activeElement?.contains(page.getByRole('form', { name: opens }).element())).toBe(true);
    await pressByKey(verb);
    await expect.element(page.getByRole('form', { name: opens })).toBeVisible();
    expect(recordsIn(sent)).toEqual([]);
    await pressByKey('Not now');
    await expect.element(page.getByRole('button', { name: opens })).toBeVisible();
  });

  it('has nothing for axe to find, while something is missing too', async () => {
    const { container } = await show(form(Part));
    await userEvent.click(page.getByRole('button', { name: opens }));
    await userEvent.click(page.getByRole('button', { name: verb, exact: true }));
    const { violations } = await axe.run(container);
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });
});

/** Along the page with the tabulator until the button has the focus. */
async function pressByKey(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).element();
  for (let steps = 0; steps < 60 && document.activeElement !== button; steps += 1) await userEvent.tab();
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
}
