import type { RequestHandler } from 'express';
import { html } from '../page/html.ts';
import { preferredLanguage } from '../page/language.ts';
import { product, writePage } from '../page/page.ts';
import { frontEnds } from './front-ends.ts';
import { startPageWords } from './start-page.words.ts';

export const startPage: RequestHandler = (request, response) => {
  const words = startPageWords[preferredLanguage(request)];
  const choices = frontEnds.map((frontEnd) => {
    const [name, purpose] = words[frontEnd];
    return html`<li><a href="/${frontEnd}/"><strong>${name}</strong> <span>${purpose}</span></a></li>\n`;
  });
  writePage(request, response, {
    title: product,
    paragraphs: [words.lead],
    body: html`<nav aria-label="${words.choose}">\n<ul class="choices">\n${choices}</ul>\n</nav>`,
  });
};
