import { useWords } from '../provider/words.ts';
import { Button } from './Button.tsx';

export function PrintButton() {
  return (
    <Button size="small" onPress={() => window.print()}>
      {useWords().print}
    </Button>
  );
}
