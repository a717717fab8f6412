import { describe, expect, it } from 'vitest';
import tokens from './tokens.css?raw';

type Scheme = 'light' | 'dark';

const colours = new Map(
  [
    ...tokens.matchAll(
      /(?<app>\[data-app="\w+"\][^{]*\{\s*)?--(?:color|landsby)-(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/g,
    ),
  ].map(({ groups }, index) => [
    `${groups?.['name'] ?? ''}${groups?.['name']?.startsWith('accent') ? index : ''}`,
    { light: groups?.['light'] ?? '', dark: groups?.['dark'] ?? '' },
  ]),
);
const accents = [...colours].filter(([name]) => /^accent\d/.test(name));
const accentWashes = [...colours].filter(([name]) => /^accent-wash\d/.test(name));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function colour(name: string, scheme: Scheme): string {
  const found = colours.get(name);
  if (!found) throw new Error(`No colour ${name}`);
  return found[scheme];
}

const grounds = ['paper', 'sheet', 'wash'];
const texts = ['ink', 'ink-soft', 'late', 'due', 'settled', 'undetermined'];
const onOwnWash = ['late', 'due', 'settled', 'undetermined'];

describe.each<Scheme>(['light', 'dark'])('contrast, %s', (scheme) => {
  it('knows three accents with their washes', () => {
    expect([accents.length, accentWashes.length]).toEqual([3, 3]);
  });

  it.each(texts.flatMap((text) => grounds.map((ground) => ({ text, ground }))))(
    '$text reads on $ground: 4.5',
    ({ text, ground }) => {
      expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(onOwnWash)('%s and ink read on its wash: 4.5', (state) => {
    for (const text of [state, 'ink', 'ink-soft'])
      expect(contrast(colour(text, scheme), colour(`${state}-wash`, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('every accent reads on every ground, and what stands on it reads: 4.5', () => {
    for (const [, accent] of accents) {
      for (const ground of [...grounds, 'on-accent'])
        expect(contrast(accent[scheme], colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    }
    for (const [, wash] of accentWashes)
      expect(contrast(colour('ink', scheme), wash[scheme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('the edge of a field is seen on %s: 3', (ground) => {
    expect(contrast(colour('edge', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
