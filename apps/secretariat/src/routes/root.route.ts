import { dayInAddress } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { Frame } from '../frame/Frame.tsx';

export const rootRoute = createRootRoute({
  validateSearch: dayInAddress,
  search: { middlewares: [retainSearchParams(['day'])] },
  component: Frame,
  notFoundComponent: PageNotFound,
});
