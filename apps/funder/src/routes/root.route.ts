import { dayInAddress } from '@landsby/front';
import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { Frame } from '../frame/Frame.tsx';
import { PageNotFound } from '../frame/PageNotFound.tsx';

export const rootRoute = createRootRoute({
  validateSearch: dayInAddress,
  search: { middlewares: [retainSearchParams(['day'])] },
  component: Frame,
  notFoundComponent: PageNotFound,
});
