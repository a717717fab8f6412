import type { Language } from '@landsby/ui';
import { describe, expect, it } from 'vitest';
import type { NoticeRefusalFragment } from '../generated/graphql.ts';
import { speak } from '../language/language.ts';
import { show, textOf } from '../testing/show.tsx';
import { municipality, statement } from '../testing/statements.ts';
import { NoticeRefusal } from './NoticeRefusal.tsx';

type Refusal = Exclude<NoticeRefusalFragment['__typename'], 'NoticeGiven'>;

const status = { state: 'NOTICE_GIVEN', reasons: [statement('runsWithoutEnd')] };

/** Each refusal with its facts and what the municipality reads; a new one does not compile until it stands here. */
const refusals: Record<Refusal, { readonly facts: object; readonly says: string }> = {
  NotAParty: {
    facts: {},
    says: 'Der blev ikke sagt op: vi er ikke part i aftalen. Spørg sekretariatet, hvis det er forkert.',
  },
  NoticeAlreadyGiven: {
    facts: { givenOn: '2026-03-01' },
    says: 'Der blev ikke sagt op på ny: vi har allerede sagt op den 1. marts 2026. Tag den opsigelse tilbage først, hvis I vil give en ny.',
  },
  NoNoticeClause: {
    facts: { missing: statement('silent', { family: { text: 'ordinaryTermination' } }) },
    says: 'Der blev ikke sagt op. Aftalen siger ikke noget om dette: almindelig opsigelse. Tal med den anden part om, hvordan I kan slutte.',
  },
  NoticeMoot: {
    facts: { naturalEnd: '2033-06-30' },
    says: 'Der blev ikke sagt op, for det ville ikke ændre noget: aftalen slutter af sig selv den 30. juni 2033. I behøver ikke gøre noget.',
  },
  NoticeDayOutOfReach: {
    facts: { earliest: '2026-10-23', latest: '2026-11-22' },
    says: 'Der blev ikke sagt op: dagen skal ligge mellem den 23. oktober 2026 og den 22. november 2026. Gå tilbage, og vælg en anden dag.',
  },
  AgreementNotInForce: {
    facts: { state: 'ENDED' },
    says: 'Der blev ikke sagt op, for aftalen er ikke i kraft. Den står som: Sluttet.',
  },
  CauseRequired: {
    facts: { causes: ['materialBreach'] },
    says: 'Der blev ikke sagt op: på dette grundlag kræves det, at en part har misligholdt aftalen væsentligt. Skriv, hvad der er sket, og prøv igen.',
  },
  VersionConflict: {
    facts: { current: { parties: [municipality], status } },
    says: 'Der blev ikke sagt op: nogen ændrede aftalen, mens du læste. Sådan står den nu. Læs igen, hvad der følger, og sig så op. Opsagt Den løber uden slutdag.',
  },
  ClientKeyReused: {
    facts: {},
    says: 'Der blev ikke sagt op: siden er allerede brugt til noget andet. Tryk på knappen en gang til.',
  },
};

const refusal = (kind: string, facts: object) => <NoticeRefusal outcome={{ __typename: kind, ...facts } as never} />;

describe.each(Object.entries(refusals))('%s', (kind, { facts, says }) => {
  it('says what happened, why, and what to do now', async () => {
    const screen = await show(refusal(kind, facts));
    await expect.element(screen.getByRole('alert')).toBeInTheDocument();
    expect(textOf(screen.getByRole('alert').element())).toBe(says);
  });

  it.each(['sv', 'en'] satisfies Language[])('has its own words in %s', async (language) => {
    await speak(language);
    const screen = await show(refusal(kind, facts));
    await expect.element(screen.getByRole('alert')).toBeInTheDocument();
    const said = textOf(screen.getByRole('alert').element());
    expect(said).not.toBe(says);
    expect(said).not.toMatch(/undefined|\{|\}/);
  });
});
