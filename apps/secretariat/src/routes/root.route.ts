import { dayInAddress } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
import { createRootRoute } from '@tanstack/react-router';
import { Frame } from '../frame/Frame.tsx';

export const rootRoute = createRootRoute({
  validateSearch: dayInAddress,
  component: Frame,
  notFoundComponent: PageNotFound,
});
