import { longest } from '@landsby/domain/words';
import { badInput } from '../operation/errors.ts';

/** What a person gives as a reason, as long as a record of it can be read again. */
export function readReason(given: string): string {
  const reason = given.trim();
  if (reason.length <= longest.explanation) return reason;
  throw badInput(`This text has ${reason.length} characters. Say it in at most ${longest.explanation}.`);
}
