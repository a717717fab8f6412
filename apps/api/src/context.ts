import type { HeldTransaction } from './operation/held-transaction.ts';
import type { Log } from './http/request-log.ts';
