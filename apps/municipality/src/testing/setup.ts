import '@landsby/ui/theme.css';
import { beforeEach } from 'vitest';
import { speak } from '../language/language.ts';

beforeEach(async () => {
  sessionStorage.clear();
  await speak('da');
});
