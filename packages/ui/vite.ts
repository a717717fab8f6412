import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin, PluginOption } from 'vite';

const localeFile = /[/\\]([a-z]{2}-[A-Z]{2})\.mjs$/;
const reactAria = /[/\\](react-aria|react-stately|react-aria-components)[/\\]/;
const ourLocales = ['da-DK', 'sv-SE', 'en-GB', 'en-US'];
const empty = '\0no-such-locale';

/** What each front end's Vite needs: our three languages only, Tailwind, React. Language macros go before it. */
export function landsbyVite(): PluginOption[] {
  return [onlyOurLocales(), noStyleByScript(), tailwindcss(), react()];
}

function onlyOurLocales(): Plugin {
  return {
    name: 'landsby-only-our-locales',
    enforce: 'pre',
    resolveId(id, importer) {
      const locale = localeFile.exec(id)?.[1];
      const isForeign =
        locale !== undefined && importer !== undefined && reactAria.test(importer) && !ourLocales.includes(locale);
      return isForeign ? empty : null;
    },
    load(id) {
      return id === empty ? 'export default {};' : null;
    },
  };
}

/** React Aria writes a style element unless one of this name is there; our policy allows none, so base.css says the same. */
function noStyleByScript(): Plugin {
  return {
    name: 'landsby-no-style-by-script',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { id: 'react-aria-pressable-style', name: 'pressable', content: 'in our stylesheet' },
        injectTo: 'head',
      },
    ],
  };
}
