import { AppFrame } from '@landsby/ui';
import { useParams } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { useGo } from '../address/use-go.ts';
import { DayPanel } from '../day/DayPanel.tsx';
import { useAddressOnDay } from '../day/use-address-on-day.ts';
import { useLookedAtDayInWords } from '../day/use-looked-at-day-in-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { useProgrammes } from '../programme/programmes.ts';
import { ExpiredSession } from '../session/ExpiredSession.tsx';
import { signOut } from '../session/sign-out.ts';
import type { FrontEnd } from './front-end.ts';
import { productName } from './product-name.ts';

interface PersonFrameProps extends FrontEnd, Pick<ComponentProps<typeof AppFrame>, 'navigation'> {
  readonly viewer: { readonly person: { readonly name: string }; readonly organisation: { readonly name: string } };
  readonly links: { readonly start: () => string; readonly programme: (key: string) => string };
  readonly children: ReactNode;
}

/** What stands around every page of a person: the programme, the day, the way out. */
export function PersonFrame({ app, part, onLanguage, navigation, viewer, links, children }: PersonFrameProps) {
  const go = useGo();
  const onDay = useAddressOnDay();
  const { programme } = useParams({ strict: false });
  const options = useProgrammes().map(({ key, name }) => ({ id: key, name }));

  return (
    <AppFrame
      app={app}
      product={{ name: productName, part, href: links.start() }}
      person={{ name: viewer.person.name, organisation: viewer.organisation.name }}
      navigation={navigation}
      programme={{ current: programme, options, onSwitch: (key) => go(links.programme(key)) }}
      language={useLanguage()}
      onLanguage={onLanguage}
      onSignOut={() => void signOut(`/${app}/`)}
      day={useLookedAtDayInWords(onDay(null))}
      dayPanel={<DayPanel todayHref={onDay(null)} onChoose={(day) => go(onDay(day))} />}
      notice={<ExpiredSession />}
    >
      {children}
    </AppFrame>
  );
}
