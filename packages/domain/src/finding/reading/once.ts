import { type Language, languages } from '../../words.ts';

/** A reading that is made when first asked for, and then kept as long as what was read. */
export function once<Subject extends object, Reading>(
  read: (subject: Subject) => Reading,
): (subject: Subject) => Reading {
  const made = new WeakMap<Subject, Reading>();
  return (subject) => {
    const known = made.get(subject);
    if (known !== undefined) return known;
    const reading = read(subject);
    made.set(subject, reading);
    return reading;
  };
}

interface Said {
  readonly language: Language;
  readonly text: string;
}

/** Texts whose readings are kept: those of a few hundred agreements. */
const mostTexts = 20_000;

/** A reading that is made of the same words once: agreements of a programme share most of theirs, and are looked at again and again. */
export function readOnce<Reading>(read: (said: Said) => Reading): (said: Said) => Reading {
  const made = new Map<Language, Map<string, Reading>>(languages.map((language) => [language, new Map()]));
  return (said) => {
    const readings = made.get(said.language) ?? new Map<string, Reading>();
    const known = readings.get(said.text);
    if (known !== undefined) return known;
    const reading = read(said);
    if (readings.size >= mostTexts) readings.clear();
    readings.set(said.text, reading);
    return reading;
  };
}
