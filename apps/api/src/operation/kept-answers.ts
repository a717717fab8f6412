import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Reading } from '@landsby/db';
import type { Viewer } from '../context.ts';

/** An answer as it went out, for whom, with all that was read for it. */
export type KeptAnswer = {
  readonly viewer: Viewer;
  readonly readings: readonly Reading[];
  readonly contentType: string;
  readonly text: Buffer;
  /** Made once the answer is given again: most are given only once. */
  packed?: Buffer;
};

export type KeptAnswers = {
  readonly get: (question: string) => KeptAnswer | undefined;
  readonly keep: (question: string, answer: KeptAnswer) => void;
};

const mostBytes = 64 * 1024 * 1024;
const mostOfOne = 1024 * 1024;

const pack = promisify(gzip);

/** Quickly rather than tightly. */
export async function packed(answer: KeptAnswer): Promise<Buffer> {
  answer.packed ??= await pack(answer.text, { level: 1 });
  return answer.packed;
}

/** The least recently given answers leave when the whole becomes too large. */
export function openKeptAnswers(most: number = mostBytes): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  let bytes = 0;
  const drop = (question: string) => {
    const answer = kept.get(question);
    if (!answer) return;
    kept.delete(question);
    bytes -= sizeOf(question, answer);
  };
  return {
    get: (question) => {
      const answer = kept.get(question);
      if (answer) {
        kept.delete(question);
        kept.set(question, answer);
      }
      return answer;
    },
    keep: (question, answer) => {
      drop(question);
      if (sizeOf(question, answer) > mostOfOne) return;
      kept.set(question, answer);
      bytes += sizeOf(question, answer);
      for (const oldest of kept.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
  };
}

/** Packed is counted ahead, so that a size never changes; it is a fraction of the text. */
function sizeOf(question: string, { readings, text: { byteLength } }: KeptAnswer): number {
  const read = readings.reduce((sum, { query, answer }) => sum + query.sql.length + answer.length, 0);
  return question.length + byteLength + read;
}
