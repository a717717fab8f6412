import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';

export const fontsPath = '/fonts';

/** The front ends' own letters, for the pages before and after them. */
const files = new Map(
  Object.entries({
    'latin-400.woff2': import.meta.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2'),
    'latin-600.woff2': import.meta.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2'),
    'latin-ext-400.woff2': import.meta.resolve(
      '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2',
    ),
    'latin-ext-600.woff2': import.meta.resolve(
      '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2',
    ),
  }),
);

export const serveFonts: RequestHandler = Router().get('/:file', (request, response, next) => {
  const file = files.get(request.params.file);
  if (!file) return next();
  response.sendFile(fileURLToPath(file), { maxAge: '1y', immutable: true, dotfiles: 'allow' });
});
