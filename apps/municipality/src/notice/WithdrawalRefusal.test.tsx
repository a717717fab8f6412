import type { Language } from '@landsby/ui';
import { describe, expect, it } from 'vitest';
import type { WithdrawalRefusalFragment } from '../generated/graphql.ts';
import { speak } from '../language/language.ts';
import { show, textOf } from '../testing/show.tsx';
import { municipality, statement } from '../testing/statements.ts';
import { WithdrawalRefusal } from './WithdrawalRefusal.tsx';

type Refusal = Exclude<WithdrawalRefusalFragment['__typename'], 'NoticeWithdrawn'>;

const status = { state: 'IN_FORCE', reasons: [statement('runsWithoutEnd')] };

const refusals: Record<Refusal, { readonly facts: object; readonly says: string }> = {
  NotAParty: {
    facts: {},
    says: 'Intet blev ændret: vi er ikke part i aftalen. Spørg sekretariatet, hvis det er forkert.',
  },
  NoStandingNotice: {
    facts: {},
    says: 'Intet blev ændret: der er ikke længere nogen opsigelse. Hent siden igen for at se, hvordan aftalen står.',
  },
  NotTheGiver: {
    facts: {},
    says: 'Intet blev ændret: den anden part har sagt op, og kun de kan tage det tilbage. Tal med dem.',
  },
  NoticeAlreadyEffective: {
    facts: { effectiveOn: '2026-11-01' },
    says: 'Intet blev ændret: opsigelsen har virket siden den 1. november 2026. Vil I fortsætte sammen, så indgå en ny aftale.',
  },
  VersionConflict: {
    facts: { current: { parties: [municipality], status } },
    says: 'Intet blev ændret: nogen ændrede aftalen, mens du læste. Sådan står den nu. Se efter, og tag så opsigelsen tilbage. I kraft Den løber uden slutdag.',
  },
  ClientKeyReused: {
    facts: {},
    says: 'Intet blev ændret: siden er allerede brugt til noget andet. Tryk på knappen en gang til.',
  },
};

const refusal = (kind: string, facts: object) => (
  <WithdrawalRefusal outcome={{ __typename: kind, ...facts } as never} />
);

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
