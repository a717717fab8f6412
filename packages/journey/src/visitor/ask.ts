import type { Page } from 'playwright-core';

type Capacity = 'secretariat' | 'municipality' | 'funder';

/** Asks the API as the person who is signed in on this page. */
export async function ask<Answer>(page: Page, capacity: Capacity, query: string): Promise<Answer> {
  const response = await page.request.post('/graphql', {
    headers: { 'content-type': 'application/json', 'landsby-capacity': capacity },
    data: { query },
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The day it is for the product. */
export async function todayOf(page: Page, capacity: Capacity): Promise<Temporal.PlainDate> {
  const { viewer } = await ask<{ viewer: { today: string } }>(page, capacity, '{ viewer { today } }');
  return Temporal.PlainDate.from(viewer.today);
}
