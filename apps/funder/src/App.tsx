import { RouterProvider } from '@tanstack/react-router';
import { Provider as GraphqlProvider } from 'urql';
import { openClient } from './graphql/client.ts';
import { LanguageProvider } from './language/LanguageProvider.tsx';
import { go } from './routes/go.ts';
import { router } from './routes/router.ts';

const client = openClient();

export function App() {
  return (
    <GraphqlProvider value={client}>
      <LanguageProvider navigate={(href) => go(router, href)}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </GraphqlProvider>
  );
}
