import { isDay } from '@landsby/front';
import type { ExitGround } from '../generated/graphql.ts';

/** How each ground is written in an address. */
export const groundWords = {
  ORDINARY: 'ordinary',
  FOR_CAUSE: 'for-cause',
  BREACH: 'breach',
} as const satisfies Record<ExitGround, string>;

type GroundWord = (typeof groundWords)[ExitGround];

/** What is thought through on the page of leaving, as it stands in the address. */
export interface LeavingInAddress {
  /** The day notice is given; without it, the day looked at. */
  readonly on?: string;
  /** The day to be out by. */
  readonly out?: string;
  /** Without it, the first ground that the agreement speaks of. */
  readonly ground?: GroundWord;
}

export function leavingInAddress({ on, out, ground }: Record<string, unknown>): LeavingInAddress {
  return {
    ...(isDay(on) && { on }),
    ...(isDay(out) && { out }),
    ...(isGroundWord(ground) && { ground }),
  };
}

export function groundOf(word: GroundWord | undefined): ExitGround | undefined {
  const grounds = Object.keys(groundWords) as readonly ExitGround[];
  return grounds.find((ground) => groundWords[ground] === word);
}

function isGroundWord(value: unknown): value is GroundWord {
  return Object.values<unknown>(groundWords).includes(value);
}
