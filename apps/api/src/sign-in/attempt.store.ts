import { type Database, openDoor } from '@landsby/db';
import type { AttemptSecrets } from './issuer.ts';
import { hashOf } from './secret-token.ts';
import type { Clock } from '../clock.ts';

const lastsMinutes = 10;

export type Attempt = { readonly secrets: AttemptSecrets; readonly returnTo: string };

/** Sign-ins that have left for the issuer; each comes back once. */
export class AttemptStore {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async keep({ state, nonce, codeVerifier }: AttemptSecrets, returnTo: string): Promise<void> {
    const now = this.#clock();
    const expiresAt = new Date(now.add({ minutes: lastsMinutes }).epochMilliseconds);
    await openDoor(this.#database, { as: 'gate', intent: 'write' }, async (gate) => {
      await gate.signInAttempt.deleteMany({ where: { expiresAt: { lte: new Date(now.epochMilliseconds) } } });
      await gate.signInAttempt.createMany({
        data: [{ stateHash: hashOf(state), codeVerifier, nonce, returnTo, expiresAt }],
      });
    });
  }

  async take(state: string): Promise<Attempt | undefined> {
    const stateHash = hashOf(state);
    const kept = await openDoor(this.#database, { as: 'gate', intent: 'write' }, async (gate) => {
      const found = await gate.signInAttempt.findUnique({ where: { stateHash } });
      const taken = await gate.signInAttempt.deleteMany({ where: { stateHash } });
      return taken.count === 1 ? found : null;
    });
    if (!kept || kept.expiresAt.getTime() <= this.#clock().epochMilliseconds) return undefined;
    const { codeVerifier, nonce, returnTo } = kept;
    return { secrets: { state, nonce, codeVerifier }, returnTo };
  }
}
