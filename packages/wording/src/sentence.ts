import type { Facts, NamedFacts } from './statement.ts';
import { unlessWordsMissing, WordsMissing } from './words-missing.ts';

type Speak<Said> = (facts: Facts, also: unknown) => Said;

/** What a catalogue says for a code; null for a code or facts that only a newer server knows. */
export function sentenceOf<Said>(
  sentences: Readonly<Record<string, (facts: never, also: never) => Said>>,
  { code, facts }: NamedFacts,
  also: unknown,
): Said | null {
  if (!Object.hasOwn(sentences, code)) return null;
  const speak = sentences[code] as Speak<Said> | undefined;
  return unlessWordsMissing(() => speak?.(complete(facts), also) ?? null);
}

/** A fact that did not come is a reason not to speak, not to say `undefined`. */
function complete(facts: Facts): Facts {
  return new Proxy(facts, {
    get(target, name) {
      if (typeof name === 'string' && !Object.hasOwn(target, name)) throw new WordsMissing(`no fact ${name}`);
      return Reflect.get(target, name);
    },
  });
}

/** Begins with a capital; an abbreviation's full stop is the sentence's too. */
export function asSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1).replaceAll('kr..', 'kr.');
}
