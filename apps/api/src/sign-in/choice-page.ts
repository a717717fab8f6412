import type { Request, Response } from 'express';
import { html } from '../page/html.ts';
import { preferredLanguage } from '../page/language.ts';
import { writePage } from '../page/page.ts';
import { signInWords } from './words.ts';

export type DemoPerson = { readonly subject: string; readonly name: string; readonly organisation: string };

/** One button a person: it works without script, with the keyboard and with a screen reader. */
export function writeChoicePage(request: Request, response: Response, people: readonly DemoPerson[]): void {
  const words = signInWords[preferredLanguage(request)];
  const choices = people.map(
    ({ subject, name, organisation }) =>
      html`<li><button type="submit" name="person" value="${subject}"><strong>${name}</strong> <span>${organisation}</span></button></li>\n`,
  );
  writePage(request, response, {
    title: words.chooseTitle,
    paragraphs: [words.chooseWhy],
    body: html`<form method="post">\n<ul class="choices">\n${choices}</ul>\n</form>`,
  });
}
