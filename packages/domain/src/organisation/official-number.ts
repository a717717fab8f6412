import { stdnum } from 'stdnum';

export const countries = ['DK', 'SE'] as const;
export type Country = (typeof countries)[number];

const register = { DK: stdnum['DK']?.['cvr'], SE: stdnum['SE']?.['orgnr'] } as const;

/** S3.01, S3.02, S4.37: the check digit of a CVR number or a Swedish organisation number; spaces and hyphens do not matter. */
export function officialNumberIsValid(country: Country, number: string): boolean {
  return register[country]?.validate(number).isValid === true;
}
