import type { Frames } from '../catalogue.ts';

export const frames: Frames = {
  duty: (who, deed) => `${who} must ${deed}`,
  right: (who, deed) => `${who} may ${deed}`,
  everyone: (count) => `all ${count} parties`,
  several: (count) => `${count} parties`,
  byDay: (day, relative) => ` by ${day}, ${relative}.`,
  dutyPast: (day, relative) => `. The deadline was ${day}, ${relative}.`,
  rightPast: (day, relative) => `. This was possible until ${day}, ${relative}.`,
  unknown: 'This page cannot explain that yet. Load it again, or write to the secretariat.',
  unknownSettledBy: 'The secretariat can tell you what is missing.',
  unknownWord: 'undetermined',
  unknownDeed: 'do something this version of the page has no words for',
};
