import { type ReactNode, useState } from 'react';
import { AppFrame, type Language, UiProvider } from '../src/index.ts';
import { AgreementPage } from './pages/AgreementPage.tsx';
import { CeremonyPage } from './pages/CeremonyPage.tsx';
import { FundingPage } from './pages/FundingPage.tsx';
import { LeavingPage } from './pages/LeavingPage.tsx';
import { PartsPage } from './pages/PartsPage.tsx';
import { WaitingPage } from './pages/WaitingPage.tsx';
import { danish } from './words.ts';

const pages: Readonly<Record<string, { readonly label: string; readonly show: () => ReactNode }>> = {
  waiting: { label: 'Det venter', show: () => <WaitingPage /> },
  agreement: { label: 'Aftaler', show: () => <AgreementPage /> },
  leaving: { label: 'Udtræden', show: () => <LeavingPage /> },
  funding: { label: 'Økonomi', show: () => <FundingPage /> },
  ceremony: { label: 'Opsigelse', show: () => <CeremonyPage /> },
  parts: { label: 'Dele', show: () => <PartsPage /> },
};

const asked = new URLSearchParams(window.location.search);
const current = asked.get('page') ?? 'waiting';
const app = (asked.get('app') ?? 'secretariat') as 'secretariat' | 'municipality' | 'funder';
const theme = asked.get('theme');
document.documentElement.dataset['app'] = app;
if (theme) document.documentElement.dataset['theme'] = theme;

const programmes = [
  { id: 'village', name: 'It takes a village' },
  { id: 'beloved-children', name: 'Älskade barn' },
];

/** Every part of this package with realistic text, to look at. */
export function Gallery() {
  const [language, setLanguage] = useState<Language>('da');
  const address = (page: string) => `?page=${page}&app=${app}${theme ? `&theme=${theme}` : ''}`;
  return (
    <UiProvider language={language} words={danish}>
      <AppFrame
        app={app}
        product={{
          name: 'Landsby',
          part: { secretariat: 'Sekretariat', municipality: 'Kommune', funder: 'Fond' }[app],
          href: address('waiting'),
        }}
        programme={{ current: 'village', options: programmes, onSwitch: () => undefined }}
        language={language}
        onLanguage={setLanguage}
        person={{ name: 'Sekretariatet (demo)', organisation: 'Landsby Demokontor' }}
        onSignOut={() => undefined}
        day={{
          day: '21. november 2026',
          shortDay: '21. nov. 2026',
          isToday: !asked.has('day'),
          sentence: 'Du ser programmet, som det stod den 1. maj 2025.',
          todayHref: address(current),
        }}
        navigation={Object.entries(pages).map(([id, { label }]) => ({
          href: address(id),
          label,
          isCurrent: id === current,
          ...(id === 'waiting' && { count: { number: 7, label: 'ting venter' } }),
        }))}
      >
        {pages[current]?.show()}
      </AppFrame>
    </UiProvider>
  );
}
