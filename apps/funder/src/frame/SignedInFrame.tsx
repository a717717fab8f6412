import { DayPanel, ExpiredSession, ProgrammesProvider, signOut, useLanguage } from '@landsby/front';
import { LinksProvider } from '@landsby/reading/address';
import { AppFrame } from '@landsby/ui';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLookedAtDayInWords } from '../day/use-looked-at-day-in-words.ts';
import type { SignedInFrameFragment as Shown } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { choose } from '../language/language.ts';
import { useGo } from '../routes/use-go.ts';
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

function FrameOfPerson({ person, organisation, programmes, children }: FrameOfPersonProps) {
  const go = useGo();
  const links = useLinks();
  const { programme } = useParams({ strict: false });
  const product = { ...useProduct(), href: links.start() };

  return (
    <LinksProvider value={links}>
      <AppFrame
        app="funder"
        product={product}
        programme={{
          current: programme,
          options: programmes.map(({ key, name }) => ({ id: key, name })),
          onSwitch: (key) => go(links.programme(key)),
        }}
        language={useLanguage()}
        onLanguage={choose}
        person={{ name: person.name, organisation: organisation.name }}
        onSignOut={() => void signOut('/funder/')}
        day={useLookedAtDayInWords()}
        dayPanel={<DayPanel todayHref={links.onDay(null)} onChoose={(day) => go(links.onDay(day))} />}
        notice={<ExpiredSession />}
        navigation={useNavigation()}
      >
        {children}
      </AppFrame>
    </LinksProvider>
  );
}
