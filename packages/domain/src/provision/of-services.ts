import type { ClauseOf } from '../clause/index.ts';
import { servicePrice } from '../service/index.ts';
import type { Provision } from './provision.ts';

/** S0.43, S0.44: what each service costs those who receive it. */
export function serviceProvisions(clause: ClauseOf<'commitment'>): readonly Provision[] {
  return (clause.parameters.services ?? []).map((service): Provision => {
    const { audience, words } = service;
    const { because, ...price } = servicePrice(clause, service);
    const told = { service: words, audience };
    if (!price.known) return { state: 'undetermined', says: { code: 'servicePriceOpen', ...told }, because };
    const says =
      price.value.kind === 'free'
        ? ({ code: 'serviceFree', ...told } as const)
        : ({ code: 'servicePaid', ...told, by: price.value.by } as const);
    return { state: 'holds', says, because };
  });
}
