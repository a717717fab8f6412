import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { listToClean, removalsOf } from './removal.ts';
import { agreement, answered, approval, both, type Event, made, published } from './a-poster.ts';

describe('S0.65 the demand to take name and logo off, with its exact list', () => {
  const demand = (asset: string | null): Event => ({
    kind: 'removalDemanded',
    on: '2026-04-01',
    by: 'organisation',
    key: 'off',
    trigger: asset ? 'outdated' : 'leaving',
    asset,
  });
  const done: Event = {
    kind: 'removalDone',
    on: '2026-04-05',
    by: 'municipality',
    demand: 'off',
    asset: 'poster',
    version: 1,
  };
  const history = [
    made(1, both),
    answered(1),
    published(1),
    made(2, both.slice(1)),
    answered(2),
    published(2),
    made(3, both),
  ];
  const entry = (version: number, marks: readonly string[], cleanedOn: string | null) => ({
    asset: 'poster',
    title: 'Poster',
    version,
    marks,
    where: ['Town hall'],
    cleanedOn: cleanedOn && day(cleanedOn),
  });
  it.each([
    {
      events: history,
      clean: [entry(1, ['name', 'logo'], null), entry(2, ['logo'], null)],
      because: 'what is out there, old versions too, never what was not published',
    },
    { events: [...history, demand(null), done], clean: [entry(2, ['logo'], null)], because: 'less what is cleaned' },
    { events: [made(1, []), published(1)], clean: [], because: 'nothing shows it' },
  ])('$because', ({ clean, events }) => {
    expect(listToClean(agreement(events), 'organisation')).toEqual(clean);
  });

  it('tells of each demand what was on its list and what is done', () => {
    const rights = { removalOnDemand: { triggers: ['outdated', 'leaving'] } } as const;
    expect(
      removalsOf(
        agreement(
          [...history, demand('poster'), done],
          { approval },
          { removalOnDemand: { triggers: [...rights.removalOnDemand.triggers] } },
        ),
      ),
    ).toEqual([
      {
        key: 'off',
        by: 'organisation',
        demandedOn: day('2026-04-01'),
        trigger: 'outdated',
        because: { rules: [], clause: 'rights-to-materials', steps: [] },
        list: [entry(1, ['name', 'logo'], '2026-04-05'), entry(2, ['logo'], null)],
      },
    ]);
  });
});
