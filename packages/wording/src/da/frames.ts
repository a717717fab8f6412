import type { Frames } from '../catalogue.ts';

export const frames: Frames = {
  duty: (who, deed) => `${who} skal ${deed}`,
  right: (who, deed) => `${who} kan ${deed}`,
  everyone: (count) => `alle ${count} parter`,
  several: (count) => `${count} parter`,
  byDay: (day, relative) => ` senest den ${day}, ${relative}.`,
  dutyPast: (day, relative) => `. Fristen var den ${day}, ${relative}.`,
  rightPast: (day, relative) => `. Muligheden var der til den ${day}, ${relative}.`,
  unknown: 'Det kan siden ikke forklare endnu. Hent siden igen, eller skriv til sekretariatet.',
  unknownSettledBy: 'Sekretariatet kan fortælle, hvad der mangler.',
  unknownWord: 'uafklaret',
  unknownDeed: 'gøre noget, som denne udgave af siden ikke har ord for',
};
