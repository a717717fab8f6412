import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { danish } from '../../gallery/words.ts';
import { UiProvider } from '../provider/UiProvider.tsx';

/** Renders as an app would: in Danish, with the shared words. */
export function show(children: ReactNode, navigate?: (href: string) => void) {
  return render(
    <UiProvider language="da" words={danish} {...(navigate && { navigate })}>
      {children}
    </UiProvider>,
  );
}
