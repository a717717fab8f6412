import { DayProvider, LanguageProvider, ProgrammesProvider } from '@landsby/front';
import { LinksProvider } from '@landsby/keeping/address';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { render } from 'vitest-browser-react';
import { base } from '../routes/go.ts';
import { useLinks } from '../routes/use-links.ts';
import { type Sent, sentIn } from './sent.ts';

interface Shown {
  readonly day?: string;
  readonly path?: string;
  /** What the server says to each operation, by its name. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export const today = '2026-11-21';

/** Renders one component in its surroundings; what it asks of the server is kept in `sent`. */
export async function show(
  element: ReactNode,
  { day = today, path = '/village/what-waits', answers = {} }: Shown = {},
) {
  const sent: Sent[] = [];
  const answer = async (_url: RequestInfo | URL, init?: RequestInit) => {
    const operation = sentIn(init);
    sent.push(operation);
    return Response.json(answers[operation.operationName] ?? { data: null });
  };
  const client = new Client({
    url: '/graphql',
    fetch: answer,
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
  });
  const programme = { id: 'Programme:village', key: 'village', name: 'It takes a village' };
  const root = createRootRoute();
  const place = createRoute({
    getParentRoute: () => root,
    path: '$programme/$',
    component: () => (
      <DayProvider value={{ day, today, isToday: day === today }}>
        <Linked>{element}</Linked>
      </DayProvider>
    ),
  });
  const history = createMemoryHistory({ initialEntries: [`${base}${path}`] });
  const router = createRouter({ routeTree: root.addChildren([place]), history, basepath: base });
  const screen = await render(
    <Provider value={client}>
      <LanguageProvider>
        <ProgrammesProvider value={[programme]}>
          <RouterProvider router={router as never} />
        </ProgrammesProvider>
      </LanguageProvider>
    </Provider>,
  );
  return { screen, sent };
}

function Linked({ children }: { readonly children: ReactNode }) {
  return <LinksProvider value={useLinks()}>{children}</LinksProvider>;
}
