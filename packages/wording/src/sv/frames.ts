import type { Frames } from '../catalogue.ts';

export const frames: Frames = {
  duty: (who, deed) => `${who} ska ${deed}`,
  right: (who, deed) => `${who} får ${deed}`,
  everyone: (count) => `alla ${count} parter`,
  several: (count) => `${count} parter`,
  byDay: (day, relative) => ` senast ${day}, ${relative}.`,
  dutyPast: (day, relative) => `. Sista dagen var ${day}, ${relative}.`,
  rightPast: (day, relative) => `. Möjligheten fanns till ${day}, ${relative}.`,
  unknown: 'Det kan sidan inte förklara än. Ladda sidan igen eller skriv till sekretariatet.',
  unknownSettledBy: 'Sekretariatet kan berätta vad som saknas.',
  unknownWord: 'oklart',
  unknownDeed: 'göra något som den här versionen av sidan saknar ord för',
};
