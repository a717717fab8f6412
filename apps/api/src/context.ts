import type { Capacity, HeldDoor, Reading, Viewer as StandingViewer, Transaction } from '@landsby/db';
import { AgreementStore } from './agreement/agreement.store.ts';
import type { TermsCache } from './agreement/terms-cache.ts';
import { dayOf } from './clock.ts';
import type { Log } from './http/request-log.ts';
import { ActStore } from './operation/act.store.ts';
import { unauthenticated } from './operation/errors.ts';
import { OrganisationStore } from './organisation/organisation.store.ts';
import { ProgrammeStore } from './programme/programme.store.ts';

/** Who asks: a person, for their organisation, from one standpoint, with the standpoints they could choose. */
export type Viewer = StandingViewer & { readonly capacities: readonly Capacity[] };

export type Intent = 'read' | 'write';

export type OperationRooms = {
  readonly requestId: string;
  readonly log: Log;
  readonly viewer: Viewer | null;
  readonly now: Temporal.Instant;
  readonly holdDoor: (viewer: Viewer, intent: Intent, readings: Reading[]) => Promise<HeldDoor>;
  /** Hears the answer as it goes out, with all that was read for it. */
  readonly answered: (text: string, readings: readonly Reading[]) => void;
  readonly termsCache: TermsCache;
};

/** What one operation works with: its viewer, its day and its one transaction. */
export class OperationContext {
  readonly requestId: string;
  readonly log: Log;
  readonly viewer: Viewer | null;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** All that was read through the door. */
  readonly readings: Reading[] = [];
  // Apollo copies the context, own fields only: #private ones would be lost.
  private readonly rooms: OperationRooms;
  private door: HeldDoor | undefined;
  private agreementStore: AgreementStore | undefined;
  private organisationStore: OrganisationStore | undefined;

  constructor(rooms: OperationRooms) {
    this.requestId = rooms.requestId;
    this.log = rooms.log;
    this.viewer = rooms.viewer;
    this.now = rooms.now;
    this.today = dayOf(rooms.now);
    this.rooms = rooms;
  }

  get signedIn(): Viewer {
    if (!this.viewer) throw unauthenticated();
    return this.viewer;
  }

  get database(): Transaction {
    if (!this.door) throw unauthenticated();
    return this.door.transaction;
  }

  get agreements(): AgreementStore {
    this.agreementStore ??= new AgreementStore(this.database, this.rooms.termsCache);
    return this.agreementStore;
  }

  get organisations(): OrganisationStore {
    this.organisationStore ??= new OrganisationStore(this.database);
    return this.organisationStore;
  }

  get programmes(): ProgrammeStore {
    return new ProgrammeStore(this.database);
  }

  get acts(): ActStore {
    return new ActStore(this.database, this.signedIn, this.now);
  }

  async open(intent: Intent): Promise<void> {
    this.door = await this.rooms.holdDoor(this.signedIn, intent, this.readings);
  }

  /** As if nothing had been asked yet. */
  async startAnew(intent: Intent): Promise<void> {
    await this.close('rollBack');
    this.readings.length = 0;
    this.agreementStore = undefined;
    this.organisationStore = undefined;
    await this.open(intent);
  }

  answered(text: string): void {
    this.rooms.answered(text, this.readings);
  }

  async close(verdict: 'commit' | 'rollBack'): Promise<void> {
    const door = this.door;
    this.door = undefined;
    await door?.[verdict]();
    if (verdict === 'commit') this.agreementStore?.keepSaved();
  }
}
