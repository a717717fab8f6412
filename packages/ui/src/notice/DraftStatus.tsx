import { Button } from '../action/Button.tsx';

interface DraftStatusProps {
  /** "Saved at 14.32", "Saving …" */
  readonly sentence: string;
  readonly undo?: { readonly label: string; readonly onUndo: () => void };
}

/** Drafts save themselves; this says so, and takes the last change back. */
export function DraftStatus({ sentence, undo }: DraftStatusProps) {
  return (
    <div className="flex min-h-8 items-center gap-3 text-ink-soft text-sm print:hidden">
      <output>{sentence}</output>
      {undo && (
        <Button size="small" look="quiet" onPress={undo.onUndo}>
          {undo.label}
        </Button>
      )}
    </div>
  );
}
