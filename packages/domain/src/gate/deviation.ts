import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import { acceptedOn, type RecordOf, subjectOf, waitingFor } from '../record/index.ts';

export type DeviationRefusal =
  | { readonly code: 'dialogueMissing'; readonly from: string }
  | { readonly code: 'unknownDialogue'; readonly dialogue: string }
  | { readonly code: 'dialogueAboutOther'; readonly about: string; readonly from: string }
  | { readonly code: 'dialogueNotConfirmed'; readonly waitingFor: readonly string[] }
  | { readonly code: 'dialogueAfterChange'; readonly on: Day };

/** S3.41: a dialogue that both confirm comes before a significant deviation from what the agreement names. */
export function deviationGate(
  agreement: Agreement,
  { dialogue, from, on }: RecordOf<'deviationMade'>,
): DeviationRefusal | null {
  const held = eventsOf(agreement, 'dialogueHeld').find(({ key }) => key === dialogue);
  if (dialogue !== null && !held) return { code: 'unknownDialogue', dialogue };
  if (!asksForDialogue(agreement, from)) return null;
  if (!held) return { code: 'dialogueMissing', from };
  if (held.about !== from) return { code: 'dialogueAboutOther', about: held.about, from };
  if (isAfter(held.on, on)) return { code: 'dialogueAfterChange', on: held.on };
  const subject = subjectOf(held);
  return acceptedOn(agreement, subject)
    ? null
    : { code: 'dialogueNotConfirmed', waitingFor: waitingFor(agreement, subject) };
}

function asksForDialogue(agreement: Agreement, from: RecordOf<'deviationMade'>['from']): boolean {
  return clausesOf(agreement, 'condition').some(
    ({ parameters }) => parameters.kind === 'dialogueFirst' && parameters.before.includes(from),
  );
}
