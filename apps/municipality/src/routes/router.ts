import { PageFailed, closedDaysInAddress, compareInAddress, textInAddress } from '@landsby/front';
import { ProgrammeGate } from '@landsby/keeping/programme';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { leadTimeInAddress } from '../lead-time/lead-time-in-address.ts';
import { leavingInAddress } from '../leaving/leaving-in-address.ts';
import { FirstProgramme } from '../programme/FirstProgramme.tsx';
import { filtersInAddress } from '../what-waits/filters.ts';
import { WhatWaitsPage } from '../what-waits/WhatWaitsPage.tsx';
import { base } from './go.ts';
import { rootRoute } from './root.route.ts';

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: FirstProgramme });

const programmeRoute = createRoute({ getParentRoute: () => rootRoute, path: '$programme', component: ProgrammeGate });

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
  component: lazyRouteComponent(() => import('../agreements/AgreementsPage.tsx'), 'AgreementsPage'),
});

const agreementRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement',
  validateSearch: (search: Record<string, unknown>) => ({ ...textInAddress(search), ...compareInAddress(search) }),
  component: lazyRouteComponent(() => import('../agreement/AgreementPage.tsx'), 'AgreementPage'),
});

const bodiesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'bodies-and-votes',
  component: lazyRouteComponent(() => import('../bodies/BodiesPage.tsx'), 'BodiesPage'),
});

const leavingAnyRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'leaving',
  component: lazyRouteComponent(() => import('../leaving/ChooseAgreementPage.tsx'), 'ChooseAgreementPage'),
});

const leavingRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/leaving',
  validateSearch: leavingInAddress,
  component: lazyRouteComponent(() => import('../leaving/LeavingPage.tsx'), 'LeavingPage'),
});

const casesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'cases',
  component: lazyRouteComponent(() => import('../cases/CasesPage.tsx'), 'CasesPage'),
});

const leadTimeRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/lead-time',
  validateSearch: leadTimeInAddress,
  component: lazyRouteComponent(() => import('../lead-time/LeadTimePage.tsx'), 'LeadTimePage'),
});

const closedDaysRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/closed-days',
  validateSearch: closedDaysInAddress,
  component: lazyRouteComponent(() => import('../closed-days/ClosedDaysPage.tsx'), 'ClosedDaysPage'),
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

const moneyRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/money',
  component: lazyRouteComponent(() => import('../money/MoneyPage.tsx'), 'MoneyPage'),
});

const materialsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/materials',
  component: lazyRouteComponent(() => import('../materials/MaterialsPage.tsx'), 'MaterialsPage'),
});

const recordsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/records',
  component: lazyRouteComponent(() => import('../records/RecordsPage.tsx'), 'RecordsPage'),
});

const giveNoticeRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/give-notice',
  validateSearch: leavingInAddress,
  component: lazyRouteComponent(() => import('../notice/GiveNoticePage.tsx'), 'GiveNoticePage'),
});

const withdrawNoticeRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement/withdraw-notice',
  component: lazyRouteComponent(() => import('../notice/WithdrawNoticePage.tsx'), 'WithdrawNoticePage'),
});

const routeTree = rootRoute.addChildren([
  startRoute,
  programmeRoute.addChildren([
    programmeStartRoute,
    whatWaitsRoute,
    agreementsRoute,
    agreementRoute,
    bodiesRoute,
    leavingAnyRoute,
    leavingRoute,
    casesRoute,
    leadTimeRoute,
    closedDaysRoute,
    findingsRoute,
    signRoute,
    moneyRoute,
    materialsRoute,
    recordsRoute,
    giveNoticeRoute,
    withdrawNoticeRoute,
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
