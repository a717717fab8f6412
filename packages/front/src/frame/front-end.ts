import type { PlainFrame } from '@landsby/ui';
import type { ComponentProps } from 'react';

type Frame = ComponentProps<typeof PlainFrame>;

/** Which front end this is: its name in addresses, its name for people, and how it changes the language. */
export interface FrontEnd extends Pick<Frame, 'app' | 'onLanguage'> {
  readonly part: string;
}
