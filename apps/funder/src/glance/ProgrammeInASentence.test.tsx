import { describe, expect, it } from 'vitest';
import type { AgreementState } from '../generated/graphql.ts';
import { speak } from '../language/language.ts';
import { show } from '../testing/show.tsx';
import { ProgrammeInASentence } from './ProgrammeInASentence.tsx';

interface Facts {
  readonly roles: readonly string[];
  readonly states: readonly AgreementState[];
  readonly late: readonly string[];
}

function aProgramme({ roles, states, late }: Facts): never {
  return {
    members: { edges: roles.map((role) => ({ node: { role } })) },
    all: { totalCount: states.length, edges: states.map((state) => ({ node: { status: { state } } })) },
    late: { totalCount: late.length, edges: late.slice(0, 1).map((day) => ({ node: { dueOn: { day } } })) },
  } as never;
}

const village: Facts = {
  roles: ['FUNDER', 'MUNICIPALITY', 'MUNICIPALITY', 'MUNICIPALITY', 'SECRETARIAT'],
  states: ['IN_FORCE', 'NOTICE_GIVEN', 'RECOMMENDED'],
  late: ['2026-07-31', '2026-09-30'],
};

describe('the programme in a sentence', () => {
  it.each([
    {
      facts: village,
      says: '3 kommuner er med gennem 3 aftaler, hvoraf 2 er i kraft. 2 pligter er forsinkede, den ældste siden den 31. juli 2026.',
      because: 'somebody who is leaving is still in',
    },
    {
      facts: { ...village, late: [] },
      says: '3 kommuner er med gennem 3 aftaler, hvoraf 2 er i kraft. Ingen pligt er forsinket.',
      because: 'nothing late is said too',
    },
    {
      facts: { roles: ['MUNICIPALITY'], states: ['DRAFT'] as const, late: [] },
      says: '1 kommune er med gennem 1 aftale, hvoraf ingen er i kraft. Ingen pligt er forsinket.',
      because: 'one and none have their own words',
    },
  ])('$says: $because', async ({ facts, says }) => {
    const screen = await show(<ProgrammeInASentence programme={aProgramme(facts)} />);
    await expect.element(screen.getByText('kommune', { exact: false }).first()).toBeInTheDocument();
    expect(screen.container.innerText.replaceAll(/\s+/g, ' ')).toBe(says);
  });

  it('leads to the late duties', async () => {
    const screen = await show(<ProgrammeInASentence programme={aProgramme(village)} />);
    await expect
      .element(screen.getByRole('link', { name: '2 pligter er forsinkede' }))
      .toHaveAttribute('href', '/funder/village/duties');
  });

  it('says it in Swedish and English', async () => {
    const screen = await show(<ProgrammeInASentence programme={aProgramme(village)} />);
    await speak('sv');
    await expect.element(screen.getByText(/3 kommuner är med genom 3 avtal, varav 2 gäller\./)).toBeInTheDocument();
    await speak('en');
    await expect
      .element(screen.getByText(/3 municipalities take part through 3 agreements, of which 2 are in force\./))
      .toBeInTheDocument();
  });
});
