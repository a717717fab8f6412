import { Entrance, ProgrammesProvider, useAsked } from '@landsby/front';
import type { ComponentProps } from 'react';
import type { FrameQuery as Answer } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const FrameQuery = graphql(`
  query Frame {
    viewer {
      today
      person {
        name
      }
      organisation {
        id
        name
      }
      programmes {
        id
        key
        name
      }
    }
  }
`);

export type Viewer = NonNullable<Answer['viewer']>;

/** Asks who is signed in, and knows the programmes of whoever is. */
export function SignedIn({ children, ...own }: Omit<ComponentProps<typeof Entrance<Viewer>>, 'answer'>) {
  const answer = useAsked(FrameQuery, {});
  return (
    <Entrance {...own} answer={answer}>
      {(viewer) => <ProgrammesProvider value={viewer.programmes}>{children(viewer)}</ProgrammesProvider>}
    </Entrance>
  );
}
