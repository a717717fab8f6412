import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from '../visitor/ask.ts';
import { findingsOf } from '../visitor/findings-of.ts';
import { hasFocus, tabTo } from '../visitor/tab-to.ts';
import { visitors } from '../visitor/visitor.ts';

const visit = visitors();
const sixth = new URL('../../../../prisma/seed/examples/sixth-agreement.json', import.meta.url);

it('Eksempelsund proposes an effort by keyboard: what is missing is said, and what was written stays', async () => {
  const { page: eva } = await visit({ as: 'eksempelsund' });
  await eva.goto('/municipality/village/agreements/village-eksempelsund/records');
  await tabTo(eva.getByRole('button', { name: 'Propose an effort' }));
  await eva.keyboard.press('Enter');
  const form = eva.getByRole('form', { name: 'Propose an effort' });
  const called = form.getByRole('textbox', { name: 'What it is called' });
  await tabTo(called);
  await eva.keyboard.type('Readers at home');
  await eva.keyboard.press('Enter');

  const summary = form.getByRole('alert');
  await expect.poll(() => summary.getByRole('link').allInnerTexts()).toHaveLength(3);
  expect(await hasFocus(summary)).toBe(true);
  expect(await findingsOf(eva)).toEqual([]);
  await eva.keyboard.press('Tab');
  await eva.keyboard.press('Enter');
  await eva.keyboard.press('Space');
  await tabTo(form.getByRole('radio', { name: 'One municipality' }));
  await eva.keyboard.press('Space');
  await tabTo(form.getByRole('textbox', { name: /^Give a reason/ }));
  await eva.keyboard.type('Volunteers carry it on.');
  expect(await called.inputValue()).toBe('Readers at home');
  await tabTo(form.getByRole('button', { name: 'Propose the effort' }));
  await eva.keyboard.press('Enter');

  await eva.getByText('Recorded. The other party can see it now.').waitFor();
  await eva.getByText(/^Receipt /).waitFor();
  await eva.getByText('Eksempelsund Kommune proposed the effort “Readers at home”.').waitFor();
});

it('Mødrehjælpen records how many families came, and Fredericia reads the number', async () => {
  const { page: mette } = await visit({ as: 'moedrehjaelpen' });
  await mette.goto('/secretariat/open-counselling/agreements/open-counselling/records');
  const opens = { name: 'Record a number: number of families in counselling' };
  await mette.getByRole('button', opens).click();
  const form = mette.getByRole('form', opens);
  await form.getByRole('textbox', { name: 'What the families used' }).fill('Open counselling');
  for (const [group, typed] of [
    ['From', '01012026'],
    ['Until', '30062025'],
  ] as const) {
    await form.getByRole('group', { name: group }).getByRole('spinbutton').first().click();
    await mette.keyboard.type(typed);
  }
  await form.getByRole('textbox', { name: 'Number of families' }).fill('forty');
  await form.getByRole('button', { name: 'Record the number' }).click();
  await expect
    .poll(() => form.getByRole('alert').getByRole('link').allInnerTexts())
    .toEqual([
      'The last day lies before the first. Change one of them.',
      'Write the number of families in digits; 0 where nobody came.',
    ]);
  expect(await findingsOf(mette)).toEqual([]);

  await form.getByRole('group', { name: 'Until' }).getByRole('spinbutton').first().click();
  await mette.keyboard.type('30062026');
  await form.getByRole('textbox', { name: 'Number of families' }).fill('41');
  await form.getByRole('button', { name: 'Record the number' }).click();
  await mette.getByText(/^Receipt /).waitFor();

  const { page: frida } = await visit({ as: 'fredericia' });
  await frida.goto('/municipality/open-counselling/agreements/open-counselling/records');
  await frida.getByText(/41 families/).waitFor();
  expect(await frida.getByRole('button', opens).count()).toBe(0);
});

it('a newcomer sees an agreement from the day it joins, and not before', async () => {
  const { page: signe } = await visit({ as: 'secretariat' });
  await takeInOneThatGrows(signe);
  const { page: fie } = await visit({ as: 'furesoe' });
  const address = '/municipality/village/agreements/well-being-circle';
  await fie.goto(address);
  await fie.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor();

  const { page: eva } = await visit({ as: 'eksempelsund' });
  await eva.goto(`${address}/records`);
  await eva.getByRole('button', { name: 'Record that another party joins' }).click();
  const form = eva.getByRole('form', { name: 'Record that another party joins' });
  await form.getByRole('combobox', { name: 'Who joins' }).selectOption({ label: 'Furesø Kommune' });
  await form.getByRole('textbox', { name: 'Which political body decided' }).fill('Byrådet');
  const decided = form.getByRole('group', { name: 'Decided on' }).getByRole('spinbutton');
  await decided.first().click();
  await eva.keyboard.type('02112026');
  await form.getByRole('button', { name: 'Record that it joins' }).click();
  await eva.getByText('Recorded. The other party can see it now.').waitFor();

  await fie.goto(`${address}/records`);
  await fie.getByRole('button', { name: 'Record a dialogue before a change' }).waitFor();
  expect(await findingsOf(fie)).toEqual([]);

  await signe.goto('/secretariat/village/agreements/well-being-circle/records');
  await signe.getByText('The parties record here, each for itself').waitFor();
  expect(await signe.getByRole('button', { name: /^Record / }).count()).toBe(0);
});

/** The sixth agreement as one that more may join on a political decision. */
async function takeInOneThatGrows(page: Page): Promise<void> {
  const definition = JSON.parse(await readFile(sixth, 'utf8')) as {
    key: string;
    clauses: { family: string; parameters: object }[];
  };
  definition.key = 'well-being-circle';
  for (const { family, parameters } of definition.clauses)
    if (family === 'parties') Object.assign(parameters, { mayGrow: true, accession: 'politicalDecision' });
  const { programme } = await ask<{ programme: { version: number } }>(
    page,
    'secretariat',
    '{ programme(id: "Programme:village") { version } }',
  );
  const input = `{ clientKey: "circle-${crypto.randomUUID()}", programmeId: "Programme:village", expectedVersion: ${programme.version}, definition: ${literalOf(definition)} }`;
  const mutation = `mutation { importAgreement(input: ${input}) { __typename } }`;
  expect(await ask(page, 'secretariat', mutation)).toEqual({ importAgreement: { __typename: 'AgreementImported' } });
}

/** JSON as a GraphQL literal. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, of]) => `${name}: ${literalOf(of)}`)
    .join(', ')} }`;
}
