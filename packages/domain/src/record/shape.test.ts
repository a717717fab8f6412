import { expect, it } from 'vitest';
import { inWords, recordShapes } from './shape.ts';

const shapeOf = (kind: string) => recordShapes.find(({ name }) => name === kind);

it('says what a party fills in, and not who it is', () => {
  expect(shapeOf('deviationMade')).toEqual({
    name: 'deviationMade',
    description: 'A significant deviation from a plan or a budget is made.',
    fields: [
      { name: 'on', description: 'The day it happened.', leftOut: null, shape: { of: 'day' } },
      {
        name: 'from',
        description: 'What it deviates from.',
        leftOut: null,
        shape: { of: 'word', words: ['operationalPlan', 'budget'] },
      },
      { name: 'dialogue', description: 'The dialogue that came before it.', leftOut: 'null', shape: { of: 'text' } },
      { name: 'change', description: 'What was changed.', leftOut: null, shape: { of: 'text' } },
    ],
  });
});

it('tells amounts, lists and choices apart', () => {
  const shapes = ['budgetPrepared', 'planDrawnUp', 'choiceMade'].map((kind) => shapeOf(kind)?.fields.at(-1)?.shape);
  expect(shapes[0]).toEqual({ of: 'money' });
  expect(shapes[1]).toEqual({ of: 'list', item: { of: 'text' } });
  expect(shapes[2]).toMatchObject({
    of: 'oneOf',
    told: 'of',
    variants: expect.arrayContaining([
      {
        name: 'planYears',
        description: 'How a plan counts its years.',
        fields: [
          {
            name: 'yearsRun',
            description: 'How the plan counts its years.',
            leftOut: null,
            shape: { of: 'word', words: ['calendarYear', 'agreementYear'] },
          },
        ],
      },
    ]),
  });
});

it('describes every kind and every field', () => {
  const undescribed = recordShapes.flatMap(({ description, fields, name }) =>
    [{ name, description }, ...fields]
      .filter((told) => !/[a-zA-Z].*\.$/.test(told.description))
      .map((told) => `${name}.${told.name}`),
  );
  expect(undescribed).toEqual([]);
  expect(inWords('existingOffer')).toBe('Existing offer');
});
