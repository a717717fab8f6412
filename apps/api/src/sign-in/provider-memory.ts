import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly expiresAt: number };

const most = 5_000;

/** What the embedded provider has to remember between two steps of a sign-in: minutes, in this process only. */
export function rememberInProcess(now: () => number = Date.now): AdapterFactory {
  const kept = new Map<string, Kept>();
  return (model) => new ProcessMemory(model, kept, now);
}

class ProcessMemory implements Adapter {
  readonly #model: string;
  readonly #kept: Map<string, Kept>;
  readonly #now: () => number;

  constructor(model: string, kept: Map<string, Kept>, now: () => number) {
    this.#model = model;
    this.#kept = kept;
    this.#now = now;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<undefined> {
    const key = this.#key(id);
    this.#kept.delete(key);
    this.#kept.set(key, { payload, expiresAt: this.#now() + expiresIn * 1000 });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) break;
      this.#kept.delete(oldest);
    }
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.#kept.get(this.#key(id));
    if (found && found.expiresAt > this.#now()) return found.payload;
    this.#kept.delete(this.#key(id));
    return undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#firstOwn(({ payload }) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#firstOwn(({ payload }) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<undefined> {
    const found = this.#kept.get(this.#key(id));
    if (found) found.payload.consumed = Math.floor(this.#now() / 1000);
  }

  async destroy(id: string): Promise<undefined> {
    this.#kept.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [key, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(key);
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }

  #firstOwn(matches: (kept: Kept) => boolean): AdapterPayload | undefined {
    for (const [key, kept] of this.#kept) {
      if (key.startsWith(`${this.#model}:`) && matches(kept) && kept.expiresAt > this.#now()) return kept.payload;
    }
    return undefined;
  }
}
