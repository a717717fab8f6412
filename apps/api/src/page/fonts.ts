import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';

export const fontsPath = '/fonts';

/** The front ends' own letters, for the pages before and after them. */
const names = ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'] as const;
const files = new Map(
  names.map((name) => [
    `${name}.woff2`,
    fileURLToPath(import.meta.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-${name}-normal.woff2`)),
  ]),
);

export const serveFonts: RequestHandler = Router().get('/:file', (request, response, next) => {
  const file = files.get(request.params.file);
  if (!file) return next();
  response.sendFile(file, { maxAge: '1y', immutable: true, dotfiles: 'allow' });
});
