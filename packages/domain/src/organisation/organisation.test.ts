import { describe, expect, it } from 'vitest';
import { organisationSchema } from './organisation.ts';

const municipality = {
  id: 'boraas',
  kind: 'municipality',
  country: 'SE',
  name: 'Borås Stad',
  officialNumber: '212000-1561',
  aliases: [],
};

describe('an official number has its right check digit', () => {
  it.each([
    { country: 'SE', officialNumber: '212000-1561', accepted: true, because: 'S3.01' },
    { country: 'SE', officialNumber: '864500-7710', accepted: true, because: 'S3.02' },
    { country: 'DK', officialNumber: '6911 6418', accepted: true, because: 'S4.37, spaces do not matter' },
    { country: 'DK', officialNumber: null, accepted: true, because: 'it may be unknown' },
    { country: 'SE', officialNumber: '212000-1562', accepted: false, because: 'the last digit is off by one' },
    { country: 'DK', officialNumber: '69116419', accepted: false, because: 'the last digit is off by one' },
    { country: 'DK', officialNumber: '212000-1561', accepted: false, because: 'it is of the other country' },
    { country: 'DK', officialNumber: '', accepted: false, because: 'empty is not unknown' },
  ])('$officialNumber in $country accepted $accepted: $because', ({ accepted, country, officialNumber }) => {
    expect(organisationSchema.safeParse({ ...municipality, country, officialNumber }).success).toBe(accepted);
  });

  it('S1.04 a city district is a full organisation', () => {
    expect(organisationSchema.safeParse({ ...municipality, kind: 'cityDistrict', officialNumber: null }).success).toBe(
      true,
    );
  });
});
