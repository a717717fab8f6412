import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import type { DeviationSubject } from '../clause/index.ts';
import { acceptedOn, type RecordOf, subjectOf } from '../record/index.ts';

/** S3.41: what a significant change may not deviate from before the parties have talked. */
export function talkedAboutFirst(agreement: Agreement): readonly DeviationSubject[] {
  const subjects = clausesOf(agreement, 'condition').flatMap(({ parameters }) =>
    parameters.kind === 'dialogueFirst' ? parameters.before : [],
  );
  return [...new Set(subjects)];
}

/** The dialogues that all have confirmed and no change has followed yet. */
export function dialoguesToUse(agreement: Agreement): readonly RecordOf<'dialogueHeld'>[] {
  const used = new Set(eventsOf(agreement, 'deviationMade').map(({ dialogue }) => dialogue));
  return eventsOf(agreement, 'dialogueHeld').filter(
    (held) => !used.has(held.key) && acceptedOn(agreement, subjectOf(held)) !== null,
  );
}
