import { Sentence } from '@landsby/ui';
import { Plural, Trans } from '@lingui/react/macro';
import type { FragmentType } from '../generated/index.ts';
import { NextThing, type NextThingFragment } from './NextThing.tsx';

interface WaitingInShortProps {
  readonly late: number;
  readonly thisMonth: number;
  readonly next: FragmentType<typeof NextThingFragment> | undefined;
}

/** The one thing to know before reading on. */
export function WaitingInShort({ late, thisMonth, next }: WaitingInShortProps) {
  return (
    <Sentence look="lead">
      {late > 0 ? (
        <Plural value={late} one="One thing is late." other="# things are late." />
      ) : (
        <Trans>Nothing is late.</Trans>
      )}{' '}
      {thisMonth > 0 ? (
        <Plural
          value={thisMonth}
          one="One thing has its last day this month."
          other="# things have their last day this month."
        />
      ) : (
        next && <NextThing entry={next} />
      )}
    </Sentence>
  );
}
