import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { landsbyVite } from './vite.ts';

it('keeps the words of our three languages and drops the other thirty', async () => {
  const built = (await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
    plugins: [landsbyVite()],
    build: {
      write: false,
      lib: { entry: 'src/field/DayPicker.tsx', formats: ['es'] },
      rolldownOptions: { external: /^react($|\/|-dom)/ },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built.flatMap(({ output }) => output.map((part) => (part.type === 'chunk' ? part.code : ''))).join('');
  const months = {
    danish: 'måned',
    swedish: 'månad',
    english: 'month',
    finnish: 'kuukausi',
    german: 'Monat',
    french: 'mois',
  };
  expect(
    Object.entries(months)
      .filter(([, word]) => code.includes(`\`${word}`) || code.includes(`"${word}`) || code.includes(`'${word}`))
      .map(([language]) => language),
  ).toEqual(['danish', 'swedish', 'english']);
});
