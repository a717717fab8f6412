import type { ClauseFamily } from '../../../clause/index.ts';
import type { FaultCode } from '../../fault.ts';

type InFamilies = Readonly<Partial<Record<ClauseFamily, readonly string[]>>>;

/** Sentences of one language by the clause they stand in: those with a fault by what should find it, and those without. */
export interface Sentences {
  readonly wrong: Readonly<Partial<Record<FaultCode, InFamilies>>>;
  readonly right: InFamilies;
}

export interface Sentence {
  readonly family: ClauseFamily;
  readonly text: string;
}

export function listed(sentences: InFamilies): readonly Sentence[] {
  return Object.entries(sentences).flatMap(([family, texts]) =>
    texts.map((text) => ({ family: family as ClauseFamily, text })),
  );
}
