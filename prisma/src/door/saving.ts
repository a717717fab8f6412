import type { SqlQuery, Transaction as Room } from '@prisma/driver-adapter-utils';

/** A statement that was to save something found nothing to save it over. */
class NothingSaved extends Error {
  override readonly name = 'NothingSaved';
}

/** What a transaction saves: at once, or sent together with what comes next, which may be its end. */
export class Saving {
  readonly #room: Pick<Room, 'executeRaw'>;
  readonly #waiting: SqlQuery[] = [];
  #waits = false;

  constructor(room: Pick<Room, 'executeRaw'>) {
    this.#room = room;
  }

  wait(): void {
    this.#waits = true;
  }

  async save(query: SqlQuery): Promise<boolean> {
    if (!this.#waits) return (await this.#room.executeRaw(query)) > 0;
    this.#waiting.push(query);
    return true;
  }

  /** Sent ahead of what comes next, which fails where nothing was saved. */
  together<T>(next: () => Promise<T>): Promise<T> {
    return this.#waiting.length === 0 ? next() : this.#ahead(next);
  }

  async #ahead<T>(next: () => Promise<T>): Promise<T> {
    const saved = this.#waiting.splice(0).map(async (query) => {
      if ((await this.#room.executeRaw(query)) === 0) throw new NothingSaved('Nothing was there to save it over.');
    });
    const [, [come]] = await Promise.all([Promise.all(saved), Promise.allSettled([next()])]);
    if (come.status === 'rejected') throw come.reason;
    return come.value;
  }
}
