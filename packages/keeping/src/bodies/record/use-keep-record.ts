import { useAct } from '@landsby/front';
import type { StatementFragment } from '@landsby/reading/explanation';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { RecordInput } from '../../generated/graphql.ts';
import type { FragmentType } from '../../generated/index.ts';
import { KeepRecord } from '../../record/keep-record.ts';

/** An agreement that a record is filed with. */
export interface FiledWith {
  readonly id: string;
  readonly version: number;
}

export type Kept =
  | { readonly kind: 'kept'; readonly receipts: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: FragmentType<typeof StatementFragment> }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'failed'; readonly error: CombinedError };

/** Files one record with each agreement that the body rests on, one after the other; stops at the first that says no. */
export function useKeepRecord() {
  const [{ fetching }, keep] = useAct(KeepRecord);
  const [outcome, setOutcome] = useState<Kept | null>(null);

  const file = async (agreements: readonly FiledWith[], record: RecordInput): Promise<Kept> => {
    const receipts: string[] = [];
    for (const { id, version } of agreements) {
      const input = { clientKey: crypto.randomUUID(), agreementId: id, expectedVersion: version, record };
      const { data, error } = await keep({ input });
      if (error) return { kind: 'failed', error };
      const said = data?.keepRecord;
      if (said?.__typename === 'RecordRefused') return { kind: 'refused', refusal: said.refusal };
      if (said?.__typename !== 'RecordKept') return { kind: 'overtaken' };
      receipts.push(said.receipt.id);
    }
    return { kind: 'kept', receipts };
  };
  const record = async (agreements: readonly FiledWith[], given: RecordInput): Promise<boolean> => {
    setOutcome(null);
    const kept = await file(agreements, given);
    setOutcome(kept);
    return kept.kind === 'kept';
  };
  return { record, outcome, isPending: fetching };
}

/** A key for a new record: readable, and told apart from all others. */
export function newKey(...parts: readonly string[]): string {
  const words = parts.join('-').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const plain = words
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain}-${crypto.randomUUID().slice(0, 6)}`.replaceAll(/-+/g, '-');
}
