import type { Sight } from '@landsby/domain/body';
import type { OperationContext } from '../context.ts';

/** A municipality sees only its own agreements, and so only its part of a body that the programme shares. */
export function sightOf({ signedIn }: OperationContext): Sight {
  return signedIn.capacity === 'municipality' ? 'agreement' : 'programme';
}
