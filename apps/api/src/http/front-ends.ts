import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { writePage } from '../page/page.ts';
import { preferredLanguage } from '../page/language.ts';
import { startPageWords } from './start-page.words.ts';

export const frontEnds = ['secretariat', 'municipality', 'funder'] as const;

/** Built files carry their hash in the name and never change; the page that names them is always asked for anew. */
export function frontEndRoutes(appsFolder: string): RequestHandler {
  const routes = Router();
  for (const name of frontEnds) routes.use(`/${name}`, frontEnd(join(appsFolder, name, 'dist')));
  return routes;
}

function frontEnd(dist: string): RequestHandler {
  return Router()
    .use('/assets', express.static(join(dist, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
    .use(express.static(dist, { index: false, redirect: false, cacheControl: false, setHeaders: askAnew }))
    .get('/{*page}', (request, response) => {
      if (existsSync(join(dist, 'index.html'))) {
        response.sendFile('index.html', { root: dist, cacheControl: false, headers: { 'cache-control': 'no-cache' } });
        return;
      }
      const words = startPageWords[preferredLanguage(request)];
      writePage(request, response, { status: 503, title: words.notBuilt, paragraphs: [words.notBuiltWhy] });
    });
}

function askAnew(response: { setHeader: (name: string, value: string) => unknown }): void {
  response.setHeader('cache-control', 'no-cache');
}
