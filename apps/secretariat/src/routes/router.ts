import { PageFailed, closedDaysInAddress, compareInAddress, pageInAddress, textInAddress } from '@landsby/front';
import { ProgrammeGate } from '@landsby/keeping/programme';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { casesInAddress } from '../cases/cases-in-address.ts';
import { FirstProgramme } from '../programme/FirstProgramme.tsx';
import { filtersInAddress } from '../what-waits/filters.ts';
import { WhatWaitsPage } from '../what-waits/WhatWaitsPage.tsx';
import { whatIfInAddress } from '../what-if/what-if-in-address.ts';
import { base } from './go.ts';
import { rootRoute } from './root.route.ts';

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: FirstProgramme });

const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$programme',
  component: ProgrammeGate,
});

const programmeStartRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$programme/what-waits', params });
  },
});

const whatWaitsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'what-waits',
  validateSearch: filtersInAddress,
  component: WhatWaitsPage,
});

const agreementsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements',
  validateSearch: pageInAddress,
  component: lazyRouteComponent(() => import('../agreements/AgreementsPage.tsx'), 'AgreementsPage'),
});

const agreementRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement',
  validateSearch: (search: Record<string, unknown>) => ({ ...textInAddress(search), ...compareInAddress(search) }),
  component: lazyRouteComponent(() => import('../agreement/AgreementPage.tsx'), 'AgreementPage'),
});

const dutiesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/duties-and-rights',
  validateSearch: pageInAddress,
  component: lazyRouteComponent(() => import('../agreement/DutiesAndRightsPage.tsx'), 'DutiesAndRightsPage'),
});

const recordsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/records',
  component: lazyRouteComponent(() => import('../records/RecordsPage.tsx'), 'RecordsPage'),
});

const findingsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/findings',
  component: lazyRouteComponent(() => import('../finding/FindingsPage.tsx'), 'FindingsPage'),
});

const signRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/sign',
  component: lazyRouteComponent(() => import('@landsby/keeping/signing'), 'SignPage'),
});

const programmeFindingsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'findings',
  component: lazyRouteComponent(() => import('../finding/ProgrammeFindingsPage.tsx'), 'ProgrammeFindingsPage'),
});

const moneyRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/money',
  component: lazyRouteComponent(() => import('../agreement/MoneyPage.tsx'), 'MoneyPage'),
});

const materialsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/materials',
  component: lazyRouteComponent(() => import('../materials/MaterialsPage.tsx'), 'MaterialsPage'),
});

const bodiesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'bodies-and-votes',
  component: lazyRouteComponent(() => import('../bodies/BodiesPage.tsx'), 'BodiesPage'),
});

const whatIfRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'what-if',
  validateSearch: whatIfInAddress,
  component: lazyRouteComponent(() => import('../what-if/WhatIfPage.tsx'), 'WhatIfPage'),
});

const casesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'cases',
  validateSearch: casesInAddress,
  component: lazyRouteComponent(() => import('../cases/CasesPage.tsx'), 'CasesPage'),
});

const closedDaysRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'closed-days',
  validateSearch: closedDaysInAddress,
  component: lazyRouteComponent(() => import('../closed-days/ClosedDaysPage.tsx'), 'ClosedDaysPage'),
});

const differencesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'differences',
  component: lazyRouteComponent(() => import('../difference/DifferencesPage.tsx'), 'DifferencesPage'),
});

const takeInRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'take-in',
  component: lazyRouteComponent(() => import('../take-in/TakeInPage.tsx'), 'TakeInPage'),
});

export const routeTree = rootRoute.addChildren([
  startRoute,
  programmeRoute.addChildren([
    programmeStartRoute,
    whatWaitsRoute,
    agreementsRoute,
    agreementRoute,
    dutiesRoute,
    recordsRoute,
    findingsRoute,
    signRoute,
    programmeFindingsRoute,
    moneyRoute,
    materialsRoute,
    bodiesRoute,
    whatIfRoute,
    casesRoute,
    closedDaysRoute,
    differencesRoute,
    takeInRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: base,
  scrollRestoration: true,
  defaultPreload: false,
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
