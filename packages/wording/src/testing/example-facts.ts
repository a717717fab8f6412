export type Examples<Of extends { readonly code: string }> = {
  readonly [Code in Of['code']]: Omit<Extract<Of, { readonly code: Code }>, 'code'>;
};

export const day = (iso: string) => Temporal.PlainDate.from(iso);
export const money = (amountMinor: number) => ({ amountMinor, currency: 'DKK' as const });
export const quarter = { from: day('2026-10-01'), until: day('2026-12-31') };
export const group = { da: 'styregruppen', sv: 'styrgruppen', en: 'the steering group' };
export const plan = { da: 'handleplan', sv: 'verksamhetsplan', en: 'action plan' };
