import type { ClauseFamily } from '../../../clause/index.ts';
import type { Language } from '../../../words.ts';
import type { FaultCode } from '../../fault.ts';
import type { Draft } from '../draft.ts';

/** One fault in words as somebody might write them: added to the text of a clause, or in its place. */
export interface Phrasing {
  readonly found: FaultCode;
  readonly language: Language;
  readonly says: string;
  readonly in: ClauseFamily;
  readonly instead: boolean;
  /** Whether an agreement says anything that the words can be at odds with. */
  readonly applies: (draft: Draft) => boolean;
}

const always: Phrasing['applies'] = () => true;

/** Puts the words into the first clause of the family, in the agreement's own language alone; false where there is none. */
export function say(draft: Draft, { in: family, instead, language, says }: Phrasing): boolean {
  const clause = draft.clauses.find((one) => one.family === family);
  const before = clause?.body[language];
  if (!clause || before === undefined || draft.language !== language) return false;
  clause.body[language] = instead ? says : `${before} ${says}`;
  return true;
}

type Sayings = Readonly<Record<Language, readonly string[]>> & { readonly where?: Phrasing['applies'] };

/** Sentences that are added to a clause of a family. */
export function added(found: FaultCode, family: ClauseFamily, sayings: Sayings): readonly Phrasing[] {
  return phrasings(found, family, { sayings, instead: false });
}

/** Texts that stand in the place of a clause's own. */
export function instead(found: FaultCode, family: ClauseFamily, sayings: Sayings): readonly Phrasing[] {
  return phrasings(found, family, { sayings, instead: true });
}

function phrasings(
  found: FaultCode,
  family: ClauseFamily,
  { instead, sayings }: { readonly instead: boolean; readonly sayings: Sayings },
): readonly Phrasing[] {
  return (['da', 'sv', 'en'] as const).flatMap((language) =>
    sayings[language].map((says) => ({ found, language, says, in: family, instead, applies: sayings.where ?? always })),
  );
}
