import type { IncomingMessage } from 'node:http';

const languages = ['da', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The first of our languages that the browser asks for, by its weights; English when none is. */
export function preferredLanguage(request: Pick<IncomingMessage, 'headers'>): Language {
  const asked = (request.headers['accept-language'] ?? '')
    .split(',')
    .map(readRange)
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { tag } of asked) {
    const language = languages.find((known) => tag === known || tag.startsWith(`${known}-`));
    if (language) return language;
  }
  return 'en';
}

function readRange(range: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { tag: tag.trim(), weight: quality === undefined ? 1 : Number(quality) };
}
