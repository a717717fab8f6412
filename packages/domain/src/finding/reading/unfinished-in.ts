import { commentIn } from './comments-in.ts';
import { readOnce } from './once.ts';
import { slotsIn } from './slots-in.ts';
import { sentencesOf, type Text } from './text.ts';

/** What shows that a text is not finished. */
interface Unfinished {
  readonly comments: readonly string[];
  readonly slots: readonly string[];
}

/** Remarks and open places; what stands beside a remark in its sentence belongs to the remark. */
export const unfinishedIn = readOnce((said: Text): Unfinished => {
  const read = sentencesOf(said).map(({ text }) => {
    const comment = commentIn(text);
    return comment === null ? { comments: [], slots: slotsIn(text) } : { comments: [comment], slots: [] };
  });
  return { comments: read.flatMap(({ comments }) => comments), slots: read.flatMap(({ slots }) => slots) };
});
