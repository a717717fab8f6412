import { PersonFrame, ProgrammesProvider } from '@landsby/front';
import { LinksProvider } from '@landsby/keeping/address';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SignedInFrameFragment as Shown } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { choose } from '../language/language.ts';
import { useLinks } from '../routes/use-links.ts';
import { OrganisationProvider } from './our-organisation.ts';
import { useProduct } from './product.ts';
import { useNavigation } from './use-navigation.ts';

const SignedInFrameFragment = graphql(`
  fragment SignedInFrame on Viewer {
    person {
      name
    }
    organisation {
      id
      name
    }
    programmes {
      id
      key
      name
    }
  }
`);

interface SignedInFrameProps {
  readonly viewer: FragmentType<typeof SignedInFrameFragment>;
  readonly children: ReactNode;
}

export function SignedInFrame({ viewer, children }: SignedInFrameProps) {
  const shown = readFragment(SignedInFrameFragment, viewer);
  return (
    <ProgrammesProvider value={shown.programmes}>
      <OrganisationProvider value={shown.organisation}>
        <FrameOfPerson {...shown}>{children}</FrameOfPerson>
      </OrganisationProvider>
    </ProgrammesProvider>
  );
}

interface FrameOfPersonProps extends Shown {
  readonly children: ReactNode;
}

function FrameOfPerson({ person, organisation, children }: FrameOfPersonProps) {
  const links = useLinks();
  const navigate = useNavigate();

  return (
    <LinksProvider value={links}>
      <PersonFrame
        app="municipality"
        product={{ ...useProduct(), href: links.start() }}
        person={{ name: person.name, organisation: organisation.name }}
        navigation={useNavigation()}
        onLanguage={choose}
        onProgramme={(key) => void navigate({ to: '/$programme/what-waits', params: { programme: key } })}
        todayHref={links.today()}
        onDay={(day) =>
          void navigate({ to: '.', search: ({ day: _, ...rest }) => (day === null ? rest : { ...rest, day }) })
        }
      >
        {children}
      </PersonFrame>
    </LinksProvider>
  );
}
