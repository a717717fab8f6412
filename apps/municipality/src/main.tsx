import { reloadAfterNewBuild, rememberedLanguage } from '@landsby/front';
import '@landsby/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { speak } from './language/language.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root to render into.');

reloadAfterNewBuild();
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
await speak(rememberedLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
