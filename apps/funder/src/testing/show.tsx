import { DayProvider, dayInAddress, LanguageProvider } from '@landsby/front';
import { LinksProvider } from '@landsby/reading/address';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  retainSearchParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { useLinks } from '../routes/use-links.ts';

const today = '2026-11-22';

/** Renders as the app would, on a page of the village programme. */
export async function show(children: ReactNode, day = today) {
  const address = `/funder/village/at-a-glance${day === today ? '' : `?day=${day}`}`;
  const rootRoute = createRootRoute({
    validateSearch: dayInAddress,
    search: { middlewares: [retainSearchParams(['day'])] },
    component: Outlet,
  });
  const pageRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: '$programme/$',
    component: () => <Linked>{children}</Linked>,
  });
  const agreementRoute = createRoute({ getParentRoute: () => rootRoute, path: '$programme/agreements/$agreement' });
  const router = createRouter({
    routeTree: rootRoute.addChildren([pageRoute, agreementRoute]),
    history: createMemoryHistory({ initialEntries: [address] }),
    basepath: '/funder',
  });
  await router.load();
  return render(
    <LanguageProvider>
      <DayProvider value={{ day, today, isToday: day === today }}>
        <RouterProvider router={router as never} />
      </DayProvider>
    </LanguageProvider>,
  );
}

function Linked({ children }: { readonly children: ReactNode }) {
  return <LinksProvider value={useLinks()}>{children}</LinksProvider>;
}
