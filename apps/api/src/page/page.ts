import { readFileSync } from 'node:fs';
import type { Request, RequestHandler, Response } from 'express';
import { type Html, html } from './html.ts';
import { preferredLanguage } from './language.ts';

const styles = readFileSync(new URL('page.css', import.meta.url), 'utf8');
export const product = 'Landsby';
export const stylesPath = '/page.css';

export const serveStyles: RequestHandler = (_request, response) => {
  response.set('cache-control', 'public, max-age=3600').type('css').send(styles);
};

export type Page = {
  readonly status?: number;
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly body?: Html;
};

/** A page without script, for the moments before and after the front ends: choosing a person, an error, the way in. */
export function writePage(request: Request, response: Response, page: Page): void {
  const document = html`<!doctype html>
<html lang="${preferredLanguage(request)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === product ? product : `${page.title} – ${product}`}</title>
<link rel="stylesheet" href="${stylesPath}">
</head>
<body>
<main>
<h1>${page.title}</h1>
${(page.paragraphs ?? []).map((paragraph) => html`<p>${paragraph}</p>\n`)}${page.body ?? ''}
</main>
</body>
</html>
`;
  response
    .status(page.status ?? 200)
    .set({ 'cache-control': 'no-store', vary: 'Accept-Language' })
    .type('html')
    .send(document.markup);
}
