import { type FrontEnd, PersonFrame } from '@landsby/front';
import { LinksProvider } from '@landsby/keeping/address';
import type { Viewer } from '@landsby/reading/frame';
import { Outlet } from '@tanstack/react-router';
import { useLinks } from '../routes/use-links.ts';
import { OrganisationProvider } from './our-organisation.ts';
import { useNavigation } from './use-navigation.ts';

interface FrameOfPersonProps extends FrontEnd {
  readonly viewer: Viewer;
}

export function FrameOfPerson(frame: FrameOfPersonProps) {
  const links = useLinks();
  return (
    <LinksProvider value={links}>
      <OrganisationProvider value={frame.viewer.organisation}>
        <PersonFrame {...frame} links={links} navigation={useNavigation()}>
          <Outlet />
        </PersonFrame>
      </OrganisationProvider>
    </LinksProvider>
  );
}
