import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { Reading } from '@landsby/db';

/** An answer, packed, with all that was read for it. */
export type KeptAnswer = { readonly readings: readonly Reading[]; readonly packed: Buffer };

export type KeptAnswers = {
  readonly get: (question: string) => KeptAnswer | undefined;
  readonly keep: (question: string, answer: KeptAnswer) => void;
};

const mostBytes = 64 * 1024 * 1024;
const mostOfOne = 1024 * 1024;

const pack = promisify(gzip);

/** Quickly rather than tightly: an answer may be given only once. */
export function packed(text: string): Promise<Buffer> {
  return pack(text, { level: 1 });
}

export function unpacked(answer: Buffer): string {
  return gunzipSync(answer).toString();
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

function sizeOf(question: string, { readings, packed: { byteLength } }: KeptAnswer): number {
  const read = readings.reduce((sum, { query, answer }) => sum + query.sql.length + answer.length, 0);
  return question.length + byteLength + read;
}
