import { bareMinimum } from './bare-minimum.ts';
import { coastNetwork } from './coast-network.ts';
import { familyCircles } from './family-circles.ts';
import { harbourClub } from './harbour-club.ts';
import { nightWalkers } from './night-walkers.ts';
import { openDoor } from './open-door.ts';
import { readingFriends } from './reading-friends.ts';
import { schoolBridge } from './school-bridge.ts';
import type { UnseenAgreement } from './unseen-agreement.ts';
import { youthVoice } from './youth-voice.ts';

/** Agreements that the rules were not made from, by their keys. */
export const unseenAgreements: readonly UnseenAgreement[] = [
  readingFriends,
  schoolBridge,
  coastNetwork,
  bareMinimum,
  nightWalkers,
  familyCircles,
  youthVoice,
  harbourClub,
  openDoor,
];
