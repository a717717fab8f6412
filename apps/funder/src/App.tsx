import { goWithin, LanguageProvider, openClient } from '@landsby/front';
import { RouterProvider } from '@tanstack/react-router';
import { Provider as GraphqlProvider } from 'urql';
import { base } from './routes/go.ts';
import { router } from './routes/router.ts';

const client = openClient('funder');

export function App() {
  return (
    <GraphqlProvider value={client}>
      <LanguageProvider navigate={(href) => goWithin(base, router, href)}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </GraphqlProvider>
  );
}
