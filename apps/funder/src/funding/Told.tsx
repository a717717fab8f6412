import { DefinitionList, Stack } from '@landsby/ui';
import type { ReactNode } from 'react';

interface ToldProps {
  readonly items: readonly { readonly id: string; readonly term: string; readonly sentences: readonly ReactNode[] }[];
}

/** Of whom, and a sentence under the other. */
export function Told({ items }: ToldProps) {
  return (
    <DefinitionList
      items={items.map(({ sentences, term }) => ({
        term,
        is: (
          <Stack space="tight">
            {sentences.map((sentence, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- the sentences of one answer keep their order
              <div key={place}>{sentence}</div>
            ))}
          </Stack>
        ),
      }))}
    />
  );
}
