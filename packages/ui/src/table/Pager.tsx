import { Button } from '../action/Button.tsx';
import { useWords } from '../provider/words.ts';

interface PagerProps {
  readonly label: string;
  /** "1–50 of 388" */
  readonly position?: string;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
}

export function Pager({ label, position, onPrevious, onNext }: PagerProps) {
  const words = useWords();
  return (
    <nav aria-label={label} className="flex items-center gap-4 pt-4 print:hidden">
      <Button size="small" isDisabled={!onPrevious} {...(onPrevious && { onPress: onPrevious })}>
        {words.previous}
      </Button>
      <Button size="small" isDisabled={!onNext} {...(onNext && { onPress: onNext })}>
        {words.next}
      </Button>
      {position !== undefined && <span className="text-ink-soft text-sm tabular-nums">{position}</span>}
    </nav>
  );
}
