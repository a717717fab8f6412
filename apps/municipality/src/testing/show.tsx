import { DayProvider, LanguageProvider, ProgrammesProvider } from '@landsby/front';
import { LinksProvider } from '@landsby/keeping/address';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cacheExchange, Client, fetchExchange, Provider as GraphqlProvider } from 'urql';
import { render } from 'vitest-browser-react';
import { OrganisationProvider } from '../frame/our-organisation.ts';
import { useLinks } from '../routes/use-links.ts';

export const today = '2026-11-22';
export const ours = { id: 'Organisation:eksempelsund', name: 'Eksempelsund Kommune' };
const village = { id: 'Programme:village', key: 'village', name: 'It takes a village' };

interface Surroundings {
  readonly day?: string;
  /** What the API answers, operation after operation. */
  readonly answers?: readonly object[];
  /** Or by the operation's name. */
  readonly answer?: Readonly<Record<string, object>>;
}

export interface Sent {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Renders as the app would, on a page of the village programme; what was asked of the API comes along. */
export async function show(children: ReactNode, { day = today, answers = [], answer = {} }: Surroundings = {}) {
  const rootRoute = createRootRoute({ component: Outlet });
  const pageRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: '$programme/$',
    component: () => <Linked>{children}</Linked>,
  });
  const router = createRouter({
    routeTree: rootRoute.addChildren([pageRoute]),
    history: createMemoryHistory({ initialEntries: ['/municipality/village/what-waits'] }),
    basepath: '/municipality',
  });
  await router.load();
  const { client, sent } = answering(answers, answer);
  const screen = await render(
    <GraphqlProvider value={client}>
      <LanguageProvider>
        <ProgrammesProvider value={[village]}>
          <OrganisationProvider value={ours}>
            <DayProvider value={{ day, today, isToday: day === today }}>
              <RouterProvider router={router as never} />
            </DayProvider>
          </OrganisationProvider>
        </ProgrammesProvider>
      </LanguageProvider>
    </GraphqlProvider>,
  );
  return { ...screen, sent };
}

function Linked({ children }: { readonly children: ReactNode }) {
  return <LinksProvider value={useLinks()}>{children}</LinksProvider>;
}

function answering(answers: readonly object[], answer: Readonly<Record<string, object>>) {
  const sent: Sent[] = [];
  const rest = [...answers];
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: async (_address, request) => {
      const asked = JSON.parse(typeof request?.body === 'string' ? request.body : '{}') as Sent;
      sent.push(asked);
      return Response.json({ data: answer[asked.operationName] ?? rest.shift() ?? null });
    },
  });
  return { client, sent };
}

/** What a person reads there, with plain spaces and none before a stop. */
export function textOf(element: Element): string {
  return (element as HTMLElement).innerText
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:])/g, '$1')
    .trim();
}
