import { dayInAddress } from '@landsby/front';
import { createRootRoute } from '@tanstack/react-router';
import { Frame } from '../frame/Frame.tsx';
import { PageNotFound } from '../frame/PageNotFound.tsx';

export const rootRoute = createRootRoute({
  validateSearch: dayInAddress,
  component: Frame,
  notFoundComponent: PageNotFound,
});
