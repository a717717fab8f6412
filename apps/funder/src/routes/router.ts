import { PageFailed, pageInAddress, textInAddress } from '@landsby/front';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { dutiesInAddress } from '../duties/duties-in-address.ts';
import { AtAGlancePage } from '../glance/AtAGlancePage.tsx';
import { FirstProgramme } from '../programme/FirstProgramme.tsx';
import { ProgrammeGate } from '../programme/ProgrammeGate.tsx';
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
    throw redirect({ to: '/$programme/at-a-glance', params });
  },
});

const atAGlanceRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'at-a-glance',
  validateSearch: pageInAddress,
  component: AtAGlancePage,
});

const fundingHorizonRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'funding-horizon',
  component: lazyRouteComponent(() => import('../funding/FundingHorizonPage.tsx'), 'FundingHorizonPage'),
});

const dutiesRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'duties',
  validateSearch: dutiesInAddress,
  component: lazyRouteComponent(() => import('../duties/DutiesPage.tsx'), 'DutiesPage'),
});

const agreementRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: 'agreements/$agreement',
  validateSearch: textInAddress,
  component: lazyRouteComponent(() => import('../agreement/AgreementPage.tsx'), 'AgreementPage'),
});

const routeTree = rootRoute.addChildren([
  startRoute,
  programmeRoute.addChildren([programmeStartRoute, atAGlanceRoute, fundingHorizonRoute, dutiesRoute, agreementRoute]),
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
