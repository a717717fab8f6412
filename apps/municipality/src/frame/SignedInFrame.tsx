import { DayPanel, ExpiredSession, ProgrammesProvider, signOut, useLanguage } from '@landsby/front';
import { LinksProvider } from '@landsby/keeping/address';
import { AppFrame, Stack } from '@landsby/ui';
import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLookedAtDayInWords } from '../day/use-looked-at-day-in-words.ts';
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

function FrameOfPerson({ person, organisation, programmes, children }: FrameOfPersonProps) {
  const router = useRouter();
  const { programme } = useParams({ strict: false });
  const links = useLinks();
  const navigate = useNavigate();
  const product = { ...useProduct(), href: links.start() };

  return (
    <LinksProvider value={links}>
      <AppFrame
        app="municipality"
        product={product}
        programme={{
          current: programme,
          options: programmes.map(({ key, name }) => ({ id: key, name })),
          onSwitch: (key) => void router.navigate({ to: '/$programme/what-waits', params: { programme: key } }),
        }}
        language={useLanguage()}
        onLanguage={choose}
        person={{ name: person.name, organisation: organisation.name }}
        onSignOut={() => void signOut('/municipality/')}
        day={useLookedAtDayInWords()}
        dayPanel={
          <DayPanel
            todayHref={links.today()}
            onChoose={(day) =>
              void navigate({ to: '.', search: ({ day: _, ...rest }) => (day === null ? rest : { ...rest, day }) })
            }
          />
        }
        navigation={useNavigation()}
      >
        <Stack>
          <ExpiredSession />
          {children}
        </Stack>
      </AppFrame>
    </LinksProvider>
  );
}
