import { goWithin, LanguageProvider, noticeExpiry } from '@landsby/front';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { Client, cacheExchange, fetchExchange, mapExchange, Provider } from 'urql';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { routeTree } from '../routes/router.ts';
import { aPage } from '../testing/answers.ts';
import { sentIn } from '../testing/sent.ts';

const viewer = {
  __typename: 'Viewer',
  today: '2026-11-21',
  person: { __typename: 'Person', name: 'Signe Demosen (demo)' },
  organisation: { __typename: 'Organisation', name: 'Landsby Demokontor' },
  programmes: [{ __typename: 'Programme', id: 'Programme:village', key: 'village', name: 'It takes a village' }],
};
const ledgerCount = { __typename: 'LedgerCount', late: 2, dueSoon: 1, opening: 0, undetermined: 4, fulfilled: 3 };
const village = {
  __typename: 'Programme',
  id: 'Programme:village',
  ledgerCount,
  ledger: aPage([]),
  members: aPage([]),
  agreements: aPage([]),
};
const signedOut = { data: null, errors: [{ message: 'Signed out', extensions: { code: 'UNAUTHENTICATED' } }] };

async function open(path: string, answers: Readonly<Record<string, unknown>>) {
  const answer = async (_url: RequestInfo | URL, init?: RequestInit) => {
    const { operationName } = sentIn(init);
    return Response.json(answers[operationName] ?? { data: { programme: village } }, {
      headers: { 'x-request-id': 'q-42' },
    });
  };
  const client = new Client({
    url: '/graphql',
    fetch: answer,
    preferGetMethod: false,
    exchanges: [mapExchange({ onError: noticeExpiry }), cacheExchange, fetchExchange],
  });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree, history, basepath: '/secretariat' });
  const screen = await render(
    <Provider value={client}>
      <LanguageProvider navigate={(href) => goWithin('/secretariat', router, href)}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </Provider>,
  );
  return { screen, router };
}

it('offers a stranger one button, which comes back to the same page', async () => {
  const { screen } = await open('/secretariat/village/what-waits', { Frame: { data: { viewer: null } } });
  await expect
    .element(screen.getByRole('link', { name: 'Sign in' }))
    .toHaveAttribute('href', expect.stringMatching(/^\/sign-in\?return_to=%2F/));
});

it('opens the programme and says how it stands', async () => {
  const { screen } = await open('/secretariat/', { Frame: { data: { viewer } } });
  await expect.element(screen.getByRole('heading', { name: 'What waits' })).toBeVisible();
  await expect.element(screen.getByText('2 things are late. 1 thing falls due within 30 days.')).toBeVisible();
});

it('keeps another day and the filters in the address, and finds the way back to today', async () => {
  const path = '/secretariat/village/what-waits?family=PLAN&day=2025-05-01';
  const { screen, router } = await open(path, { Frame: { data: { viewer } } });
  await expect.element(screen.getByText('You see the programme as of 1 May 2025.')).toBeVisible();
  await expect.element(screen.getByRole('combobox', { name: 'What it is about' })).toHaveValue('PLAN');
  await userEvent.click(screen.getByRole('link', { name: 'Back to today' }));
  await expect.poll(() => router.state.location.search).toEqual({ family: 'PLAN' });
});

it('answers alike for what is not there and what is not theirs', async () => {
  const { screen } = await open('/secretariat/somewhere/what-waits', { Frame: { data: { viewer } } });
  await expect.element(screen.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});

it('names the request when something broke, and tries again', async () => {
  const broken = { data: null, errors: [{ message: 'Broken', extensions: { code: 'INTERNAL' } }] };
  const answers: Record<string, unknown> = { Frame: { data: { viewer } }, WhatWaitsPage: broken };
  const { screen } = await open('/secretariat/village/what-waits', answers);
  await expect.element(screen.getByText(/Request q-42/)).toBeVisible();
  delete answers['WhatWaitsPage'];
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await expect.element(screen.getByText('Nothing waits here')).toBeVisible();
});

it('keeps the page when the session is over, and offers to sign in again', async () => {
  const { screen } = await open('/secretariat/village/what-waits', {
    Frame: { data: { viewer } },
    WhatWaitsPage: signedOut,
  });
  await expect.element(screen.getByRole('link', { name: 'Sign in again in a new tab' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'What waits' })).toBeVisible();
});
