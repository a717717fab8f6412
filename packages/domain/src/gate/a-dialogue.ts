import type { WrittenRecord } from '../record/index.ts';

export const talk: WrittenRecord<'dialogueHeld'> = {
  kind: 'dialogueHeld',
  on: '2026-11-20',
  by: 'municipality',
  key: 'talk',
  about: 'budget',
  change: 'Text',
};
