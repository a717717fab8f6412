import { nothingElse, type Teller } from './teller.ts';

export interface FocusAreasPhrases {
  readonly areas: string;
  readonly mappingFirst: string;
}

export const focusAreas: Teller<'focusAreas', FocusAreasPhrases> = (
  { areas, mappingComesFirst, ...rest },
  say,
  { words },
) => {
  nothingElse(rest);
  return [
    { lead: say.areas, items: areas.map((area) => words(area.words)) },
    mappingComesFirst ? say.mappingFirst : null,
  ];
};
