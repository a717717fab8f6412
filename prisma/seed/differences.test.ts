import { readFileSync } from 'node:fs';
import { type Agreement, parseAgreementDefinition } from '@landsby/domain/agreement';
import { differences } from '@landsby/domain/difference';
import { describe, expect, it } from 'vitest';

function read(name: string): Agreement {
  const json = JSON.parse(readFileSync(new URL(`agreements/${name}.json`, import.meta.url), 'utf8'));
  const organisations = new Set<string>(['boerns-vilkaar', 'furesoe', 'eksempelsund', 'proevekoebing']);
  const parsed = parseAgreementDefinition(json, organisations);
  if (!parsed.accepted) throw new Error(`${name}: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
}

describe('S0.01 the municipalities against the template', () => {
  it.each(['village-furesoe', 'village-eksempelsund', 'village-proevekoebing'])('%s lacks nothing of it', (name) => {
    const missing = differences(read('village-template'), read(name)).filter(({ kind }) => kind.endsWith('Missing'));
    expect(missing).toEqual([]);
  });

  it('only Prøvekøbing has another notice', () => {
    const place = 'ordinaryTermination.notice.length';
    const found = ['village-furesoe', 'village-eksempelsund', 'village-proevekoebing'].flatMap((name) =>
      differences(read('village-template'), read(name))
        .filter((difference) => difference.place === place)
        .map(({ from, to }) => [name, from, to]),
    );
    const months = (count: number) => ({ of: 'length', length: { months: count } });
    expect(found).toEqual([['village-proevekoebing', months(6), months(3)]]);
  });

  it('an agreement does not differ from itself', () => {
    expect(differences(read('village-furesoe'), read('village-furesoe'))).toEqual([]);
  });
});
