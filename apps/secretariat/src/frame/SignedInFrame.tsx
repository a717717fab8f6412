import { PersonFrame, ProgrammesProvider, useGo } from '@landsby/front';
import { LinksProvider } from '@landsby/keeping/address';
import type { ReactNode } from 'react';
import type { SignedInFrameFragment as Shown } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { choose } from '../language/language.ts';
import { useLinks } from '../routes/use-links.ts';
import { useProduct } from './product.ts';
import { useNavigation } from './use-navigation.ts';

const SignedInFrameFragment = graphql(`
  fragment SignedInFrame on Viewer {
    person {
      name
    }
    organisation {
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
      <FrameOfPerson {...shown}>{children}</FrameOfPerson>
    </ProgrammesProvider>
  );
}

interface FrameOfPersonProps extends Shown {
  readonly children: ReactNode;
}

function FrameOfPerson({ person, organisation, children }: FrameOfPersonProps) {
  const go = useGo();
  const links = useLinks();

  return (
    <LinksProvider value={links}>
      <PersonFrame
        app="secretariat"
        product={{ ...useProduct(), href: links.start() }}
        person={{ name: person.name, organisation: organisation.name }}
        navigation={useNavigation()}
        onLanguage={choose}
        onProgramme={(key) => go(links.programme(key))}
        todayHref={links.onDay(null)}
        onDay={(day) => go(links.onDay(day))}
      >
        {children}
      </PersonFrame>
    </LinksProvider>
  );
}
