import '@landsby/ui/theme.css';
import { beforeEach } from 'vitest';
import { speak } from '../language/language.ts';

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await speak('en');
});
