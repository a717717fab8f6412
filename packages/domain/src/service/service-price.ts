import type { ClauseOf, PromisedService } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';

type ServicePrice =
  | { readonly kind: 'free' }
  /** The keys of the parties that pay: those towards whom it is promised. */
  | { readonly kind: 'paid'; readonly by: readonly string[] };

/** S0.43, S0.44: each service is either free or paid by those who receive it; where the agreement does not say which, nobody may guess. */
export function servicePrice(clause: ClauseOf<'commitment'>, { price, words }: PromisedService): Answer<ServicePrice> {
  switch (price) {
    case 'free':
      return explain({ kind: 'free' }, clause, []);
    case 'receiverPays':
      return explain({ kind: 'paid', by: clause.parameters.to }, clause, []);
    case 'unstated':
      return undetermined({ code: 'servicePriceUnstated', service: words }, clause);
  }
}
